/** Pages whose text is read: a letter has few, a file of records has thousands. */
const PAGES = 200;
/** Lines further apart than so many of their heights are paragraphs. */
const APART = 1.7;

/** A run of text as unpdf gives it: `transform` is the text matrix (ISO 32000-1 section 9.4.4), its sixth number the height of the line above the foot of the page. */
interface Run { str?: string; hasEOL?: boolean; height?: number; transform?: number[] }
/** What we use of unpdf. Its own types name those of browsers, which Node does not have. */
interface PdfLibrary { getDocumentProxy(bytes: Uint8Array): Promise<{ numPages: number; getPage(number: number): Promise<{ getTextContent(): Promise<{ items: Run[] }> }> }> }
const LIBRARY: string = 'unpdf';

/** The text of a PDF (ISO 32000): a line a line, an empty line between paragraphs and pages; of a long one, its first pages. @throws whatever the library throws on what is no PDF. */
export async function pdfText(bytes: Buffer): Promise<{ text: string; part?: string }> {
  const { getDocumentProxy } = await import(LIBRARY) as PdfLibrary;
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES); number++) pages.push(pageText((await (await pdf.getPage(number)).getTextContent()).items));
  return { text: pages.join('\n\n'), ...(pdf.numPages > PAGES && { part: `${PAGES} pages` }) };
}

function pageText(runs: readonly Run[]): string {
  let text = '', above: number | null = null;
  for (const { str = '', hasEOL, height = 0, transform } of runs) {
    const at = transform?.[5] ?? 0;
    if (str.trim()) {
      if (above !== null && height > 0 && above - at > height * APART && text.endsWith('\n')) text += '\n';
      above = at;
    }
    text += `${str}${hasEOL ? '\n' : ''}`;
  }
  return text;
}
