import { problem, type Problem } from '../model/problem.js';
import type { ThreadMessage } from '../model/thread.js';

/**
 * Marks mails that the thread has already: the same bytes, or the same Message-ID and the same text and attachments, get `duplicateOf`.
 * Mails that share an id but differ are both kept, and a problem names both.
 */
export function markDuplicates(messages: readonly ThreadMessage[]): Problem[] {
  const problems: Problem[] = [];
  const met = new Map<string, ThreadMessage[]>();
  for (const message of messages) {
    const { document, origin, headers } = message.draft;
    if (document.format !== 'eml' || origin !== 'message') continue;
    const key = headers?.messageId ?? document.id.replace(/~\d+$/, '');
    const others = met.get(key);
    if (!others) { met.set(key, [message]); continue; }
    const same = others.find((other) => content(other) === content(message));
    if (same) { message.duplicateOf = same.id; continue; }
    others.push(message);
    if (headers?.messageId) problems.push(problem('warning', 'same-id', `message ${message.id} has the Message-ID of message ${others[0]!.id} but differs from it; both are kept`, { file: document.file, byte: document.place?.byteStart ?? null }));
  }
  return problems;
}

/** What makes two mails the same: their words, and their attachments. */
function content({ draft: { document } }: ThreadMessage): string {
  return [document.text.replace(/\s+/g, ' ').trim(), ...document.attachments.map(({ name, sha256 }) => `${name ?? ''} ${sha256 ?? ''}`)].join('\n');
}
