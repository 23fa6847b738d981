import { problem, type Problem } from '../model/problem.js';
import type { Result } from '../model/result.js';
import { counted } from './words.js';

/** Names that are listed in one problem. */
const LISTED = 20;

/** One problem a document for the attachments that its messages only name: a page links to them, the content is elsewhere. */
export function notSaved({ threads, documents }: Pick<Result, 'threads' | 'documents'>): Problem[] {
  const missing = new Map<string | null, string[]>();
  for (const { document, attachments } of threads.flatMap(({ messages }) => messages)) {
    const file = (typeof document === 'number' ? documents[document]?.file : null) ?? null;
    const names = attachments.filter(({ savedAs, sha256 }) => savedAs === undefined && sha256 === null).map(({ name }) => name ?? 'unnamed');
    if (names.length === 0) continue;
    const before = missing.get(file);
    if (before) before.push(...names); else missing.set(file, names);
  }
  return [...missing].map(([file, names]) => problem('warning', 'attachments-not-here', `${counted(names.length, 'attachment')} not saved, as the content is not in the input: ${names.slice(0, LISTED).join(', ')}${names.length > LISTED ? ` and ${names.length - LISTED} more` : ''}`, { file, hint: 'give the zip of the correspondence, or the mails themselves' }));
}
