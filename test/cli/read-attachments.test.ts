import { expect, test } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '../../src/index.js';
import type { Result, ResultMessage } from '../../src/model/result.js';
import { readAttachmentsInChild } from '../../dist/batch/attachments/reader.js';
import { answersOfChild } from '../../src/batch/child-process.js';
import { ROOT, foi } from './run.js';

const FIXTURES = join(ROOT, 'fixtures');
const here = mkdtempSync(join(tmpdir(), 'foi-parse-attachments-'));
/** What the built command line makes of some files. */
function read(args: readonly string[]): Result & { code: number | null; err: string } {
  const { code, out, err } = foi(here, ['--json', ...args]);
  return { ...JSON.parse(out) as Result, code, err };
}
const last = (result: Result): ResultMessage => result.threads.flatMap(({ messages }) => messages).at(-1)!;

/** A mail with one attachment of any content. */
function mail(name: string, type: string, content: Buffer | string, text = 'Dear Jo,\n\nPlease see the attached letter.\n\nSam Reed'): string {
  const body = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\n');
  return `From: Sam Reed <foi@wexcombe.gov.uk>\nTo: Jo Hartley <jo@example.org>\nSubject: Lamps\nDate: Tue, 12 Mar 2019 15:20:00 +0000\nMessage-ID: <${name.length}@wexcombe.gov.uk>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${text}\n\n--b\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${body}\n--b--\n`;
}
function place(name: string, text: string | Buffer): string { writeFileSync(join(here, name), text); return name; }
const REFUSAL = 'Dear Jo Hartley,\n\nWe have decided to withhold the plans that you asked for in your request: they are exempt under section 31(1)(a) of the Act.\n\nYours sincerely,\n\nSam Reed\n';

test.each([
  ['attachment-refusal-in-pdf', ['input.eml'], 'response', 'refusal'],
  ['attachment-disclosure-in-docx', ['input.eml'], 'response', 'disclosure'],
  ['attachment-not-held-in-pdf', ['input.zip'], 'response', 'not-held'],
  ['attachment-review-outcome-in-docx', ['input-1.eml', 'input-2.eml', 'input-3.eml'], null, 'internal-review-outcome'],
])('%s decides the type, and is evidence that points into it', (name, inputs, alone, type) => {
  const files = inputs.map((file) => join(FIXTURES, name, file));
  if (alone) expect(last(read(files)).type).toBe(alone);
  const result = read(['--read-attachments', ...files]), message = last(result);
  expect([message.type, result.problems, result.code]).toEqual([type, [], 0]);
  const told = message.why.type.evidence.filter(({ document }) => document !== undefined);
  expect(told.length).toBeGreaterThan(0);
  for (const { document, start, end, text } of told) {
    const { format, attached, furniture } = result.documents[document as number]!;
    expect([format, attached?.sha256]).toEqual(['attachment', message.attachments[0]!.sha256]);
    expect(furniture[0]!.text.slice(start, end)).toBe(text);
  }
  // Its words are no words of the message.
  expect(message.text).not.toContain('Freedom of Information Act');
  expect(read(files).documents).toEqual(result.documents.filter(({ format }) => format !== 'attachment'));
});

test('a mailbox, in one thread of the processor, in two, and as a stream', () => {
  const letters = ['refusal-in-pdf/input.eml', 'disclosure-in-docx/input.eml'].map((name) => readFileSync(join(FIXTURES, `attachment-${name}`), 'utf8'));
  place('two.mbox', letters.map((one) => `From sam@wexcombe.gov.uk Tue Mar 12 15:20:00 2019\n${one}\n`).join(''));
  for (const how of [['--jobs', '1'], ['--jobs', '2'], ['--stream']]) {
    const records = foi(here, ['--format', 'ndjson', '--read-attachments', ...how, 'two.mbox']).out.trim().split('\n').map((line) => JSON.parse(line) as { record: string; id: string; type: string; format: string; why: ResultMessage['why'] });
    expect(records.filter(({ record }) => record === 'message').map(({ type }) => type)).toEqual(['refusal', 'disclosure']);
    // Evidence names a document that came before it.
    for (const [i, one] of records.entries()) for (const { document } of one.record === 'message' ? one.why.type.evidence : []) if (document !== undefined) expect(records.slice(0, i).some(({ record, id }) => record === 'document' && id === document)).toBe(true);
  }
});

test('plain text and HTML are read, pictures and tables are not', () => {
  expect(last(read(['--read-attachments', place('t.eml', mail('Letter.txt', 'text/plain', REFUSAL))])).type).toBe('refusal');
  expect(last(read(['--read-attachments', place('h.eml', mail('Letter.html', 'text/html', `<html><body>${REFUSAL.replace(/\n\n/g, '<p>')}</body></html>`))])).type).toBe('refusal');
  const table = read(['--read-attachments', place('c.eml', mail('Lamps.csv', 'text/csv', 'We have decided to withhold it,1\n'))]);
  expect([table.documents.length, table.problems]).toEqual([1, []]);
});

test('a file that is attached to several mails of a thread is read once', () => {
  const letter = mail('Letter.txt', 'text/plain', REFUSAL), again = letter.replace('<10@', '<11@').replace('Subject: Lamps', 'Subject: Re: Lamps\nIn-Reply-To: <10@wexcombe.gov.uk>');
  place('thread.mbox', [letter, again].map((one) => `From sam@wexcombe.gov.uk Tue Mar 12 15:20:00 2019\n${one}\n`).join(''));
  const { threads, documents } = read(['--read-attachments', 'thread.mbox']);
  expect([threads.length, documents.filter(({ format }) => format === 'attachment').length]).toEqual([1, 1]);
  expect(threads[0]!.messages.map(({ type }) => type)).toEqual(['refusal', 'refusal']);
});

test('a number at the end of a name is no ending that tells the kind', () => {
  expect(last(read(['--read-attachments', place('f.eml', mail('Ref FOI.0114', 'text/plain', REFUSAL))])).type).toBe('refusal');
});

/** A PDF of empty pages, but for a line on the first. */
function pdfOf(pages: number): string {
  const kids = Array.from({ length: pages }, (_page, i) => i + 4), text = 'BT /F1 12 Tf 72 720 Td (Dear Jo Hartley, we do not hold it.) Tj ET';
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Count ${pages}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...kids.map((_kid, i) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${i ? '' : `/Resources<</Font<</F1 3 0 R>>>>/Contents ${pages + 4} 0 R`}>>`), `<</Length ${text.length}>>\nstream\n${text}\nendstream`];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => { const at = file.length; file += `${i + 1} 0 obj\n${object}\nendobj\n`; return at; });
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
}

test('a long PDF says that only its first pages are read', () => {
  const said = [200, 201].map((pages) => read(['--read-attachments', place('l.eml', mail('Records.pdf', 'application/pdf', pdfOf(pages)))]).problems.map(({ code, message }) => [code, message]));
  expect(said).toEqual([[], [['attachment-cut', 'Records.pdf: only its first 200 pages are read']]]);
});

test('a child that writes what is no answer has broken down', async () => {
  const module = join(here, 'garbage.mjs');
  writeFileSync(module, 'process.stdout.write(\'{"text":"a"}\\nWarning: odd font\\n{"end":true}\\n\');');
  const answers = answersOfChild(pathToFileURL(module), [], undefined, { seconds: 20, heap: 64 });
  expect(await answers.next()).toEqual({ done: false, value: { text: 'a' } });
  expect(await answers.next()).toEqual({ done: true, value: 'broken' });
});

test('a note that tells the outcome itself is not overruled, and records are no letters', () => {
  const told = mail('Letter.txt', 'text/plain', 'Dear Jo Hartley,\n\nThank you for your request. The information is set out below: there are 14 lamps.\n\nSam Reed\n', 'Dear Jo,\n\nWe do not hold the information that you asked for.\n\nSam Reed');
  expect(last(read(['--read-attachments', place('n.eml', told)])).type).toBe('not-held');
  const minutes = mail('Minutes.txt', 'text/plain', 'MINUTES of the Lighting Committee\n\nThe committee decided to withhold the grant, and to refuse the tender.\n', 'Dear Jo,\n\nThe minutes that you asked for are attached.\n\nSam Reed');
  expect(last(read(['--read-attachments', place('m.eml', minutes)])).type).toBe(last(read(['m.eml'])).type);
});

test('what cannot be read is a problem that names it, and the mail is read', () => {
  const cases: [string, string, Buffer | string, string][] = [
    ['Broken.pdf', 'application/pdf', '%PDF-1.7\nnot a PDF at all', 'attachment-damaged'],
    ['Broken.docx', 'application/octet-stream', 'PK\x03\x04 cut short', 'attachment-damaged'],
    ['Scan.html', 'text/html', '<html><body><img src="scan.png"></body></html>', 'attachment-without-text'],
  ];
  for (const [name, type, content, code] of cases) {
    const result = read(['--read-attachments', place('p.eml', mail(name, type, content))]);
    expect([result.code, result.problems.map((one) => [one.severity, one.code, one.file])]).toEqual([0, [['warning', code, 'p.eml']]]);
    expect(result.err.split('\n')[0]).toContain(`warning[${code}]: ${name}: `);
    expect(last(result).text).toContain('Please see the attached letter');
  }
});

test('a reader that hangs, or that needs too much memory, is ended', async () => {
  const pdf = mail('Letter.pdf', 'application/pdf', readFileSync(join(FIXTURES, 'attachment-refusal-in-pdf', 'input.eml')));
  const result = await parse(pdf, { readAttachment: readAttachmentsInChild({ seconds: 0.001, heap: 512 }) });
  expect(result.problems.map(({ code, message }) => [code, message.replace('0.001', 'N')])).toEqual([['attachment-damaged', 'Letter.pdf: its reader did not come to an end within N seconds; it is not read']]);
  expect(last(result).type).toBe('response');
});

test('a Word file that unpacks to more than a letter could hold is refused before it is', () => {
  const made = spawnSync('python3', ['-c', 'import zipfile,sys\nz=zipfile.ZipFile(sys.argv[1],"w",zipfile.ZIP_DEFLATED)\nz.writestr("word/document.xml",b"0"*60000000)', join(here, 'bomb.docx')]);
  expect(made.status).toBe(0);
  const result = read(['--read-attachments', place('b.eml', mail('Bomb.docx', 'application/octet-stream', readFileSync(join(here, 'bomb.docx'))))]);
  expect(result.problems.map(({ code }) => code)).toEqual(['attachment-damaged']);
});

test('without the optional packages one line says what to install', () => {
  const copy = mkdtempSync(join(tmpdir(), 'foi-parse-without-'));
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  // All packages but the optional ones.
  const script = 'const fs=require("fs");for(const n of fs.readdirSync(process.argv[1]))if(!["unpdf","mammoth"].includes(n))fs.symlinkSync(process.argv[1]+"/"+n,process.argv[2]+"/"+n)';
  spawnSync(process.execPath, ['-e', script, join(ROOT, 'node_modules'), join(copy, 'node_modules')]);
  symlinkSync(join(FIXTURES, 'attachment-refusal-in-pdf', 'input.eml'), join(copy, 'a.eml'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'bin', 'foi-parse.js'), '--json', '--read-attachments', 'a.eml'], { cwd: copy, encoding: 'utf8' });
  expect([status, last(JSON.parse(stdout) as Result).type]).toEqual([0, 'response']);
  expect(stderr).toBe('a.eml: warning[not-installed]: FOI-2019-0114.pdf: what reads PDF files is not installed (npm install unpdf)\n');
});
