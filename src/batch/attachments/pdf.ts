/** Pages whose text is read: a letter has few, a file of records has thousands. */
const PAGES = 200;

/** What we use of unpdf. Its own types name those of browsers, which Node does not have. */
interface PdfLibrary { getDocumentProxy(bytes: Uint8Array): Promise<{ numPages: number; getPage(number: number): Promise<{ getTextContent(): Promise<{ items: { str?: string; hasEOL?: boolean }[] }> }> }> }
const LIBRARY: string = 'unpdf';

/** The text of a PDF (ISO 32000): a line a line, an empty line between pages. @throws whatever the library throws on what is no PDF. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const { getDocumentProxy } = await import(LIBRARY) as PdfLibrary;
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES); number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map(({ str = '', hasEOL }) => `${str}${hasEOL ? '\n' : ''}`).join(''));
  }
  return pages.join('\n\n');
}
