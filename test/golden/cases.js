import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAttachmentsInChild } from '../../dist/batch/attachments/reader.js';

export const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** Every folder of `fixtures/`, with the names of its inputs ("input.txt", or "input-1.html" and so on) in order. */
export function goldenCases() {
  return readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => ({ name, inputs: readdirSync(join(FIXTURES, name)).filter((file) => file.startsWith('input')).sort() })).filter(({ inputs }) => inputs.length);
}

/** How a case is read: with its attachments where its gold answer says so. */
export function howToRead(name) {
  const gold = join(FIXTURES, name, 'gold.json');
  return existsSync(gold) && JSON.parse(readFileSync(gold, 'utf8')).readAttachments ? { readAttachment: readAttachmentsInChild() } : {};
}

/** An input's bytes; `crlf` with CR LF line ends (text formats alone have line ends). */
export function inputBytes(name, file, crlf = false) {
  const bytes = readFileSync(join(FIXTURES, name, file));
  return crlf && /\.(?:txt|eml|html|json|mhtml|md|xml)$/.test(file) ? Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1') : bytes;
}

/** What is expected of a case, as it stands on disk. Ids come from bytes, which line ends change: they are written by their order. */
export function written(result, explain) {
  const ids = [];
  const json = JSON.stringify(result, null, 1).replace(/(?<![0-9a-f])[0-9a-f]{12}(?=[.\-"])/g, (id) => { if (!ids.includes(id)) ids.push(id); return `id${ids.indexOf(id) + 1}`; });
  return { 'expected.json': `${json}\n`, 'expected.explain.txt': explain };
}
