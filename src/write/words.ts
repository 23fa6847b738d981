import type { ResultMessage, ResultThread } from '../model/result.js';

/** `3 lines`, `1 line`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A name of a closed list as people read it: `internal review request`, `role unknown`. */
export function spoken(what: string, name: string): string {
  return name === 'unknown' ? `${what} unknown` : name.replaceAll('-', ' ');
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `24 June 2019, 21:09` for an ISO day or time (the clock as it was written, without seconds and zone); `undated` for null. */
export function dateInWords(date: string | null): string {
  if (date === null) return 'undated';
  const time = date.length > 10 ? `, ${date.slice(11, 16)}` : '';
  return `${Number(date.slice(8, 10))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? date.slice(5, 7)} ${date.slice(0, 4)}${time}`;
}

/** `Jo Hartley, Wexcombe Council`; empty where nobody is named. */
export function senderInWords({ sender }: ResultMessage): string {
  return [sender.name ?? sender.email, sender.organisation].filter((part) => part !== null && part !== '').join(', ');
}

/** A thread's title, or what stands in its place. */
export function titleOf({ title }: Pick<ResultThread, 'title'>): string {
  return title ?? 'Untitled correspondence';
}

/** `Reply.pdf`, `application/pdf`, `113K`: name, type and size of an attachment, and the file that it was saved as, as far as they are known. */
export function attachmentFacts(file: ResultMessage['attachments'][number]): string[] {
  const size = file.size ?? (file.bytes === null ? null : counted(file.bytes, 'byte'));
  return [file.name ?? 'unnamed', file.mediaType, size, file.savedAs === undefined ? null : `saved as ${file.savedAs}`].filter((fact) => fact !== null);
}

/** Where a message came from, if it is none of the input's own. */
export const ORIGIN_WORDS = {
  message: '', quote: 'recovered from a quotation in a later message', forward: 'recovered from a forwarded message', attached: 'attached to another message',
} as const;

/** What `hidden` means to a reader. */
export const HIDDEN_WORDS = 'hidden: the source withholds part of this message';

const USE_WORDS = { ground: 'relied on', explained: 'explained', quoted: 'quoted' } as const;

/** `FOIA s.40(2): Personal information (relied on)`: each provision of a message once for each use. */
export function provisionsInWords({ provisions }: ResultMessage): string[] {
  return [...new Set(provisions.map(({ provision, title, use }) => `${provision}${title === null ? '' : `: ${title}`} (${USE_WORDS[use]})`))];
}

/** `message 3`, for the id of a message of the same thread. */
export function referenceTo(id: string, positions: ReadonlyMap<string, number>): string {
  const position = positions.get(id);
  return position === undefined ? 'another message' : `message ${position}`;
}

/** The position of each message by its id. */
export function positionsOf({ messages }: ResultThread): Map<string, number> {
  return new Map(messages.map(({ id, position }) => [id, position]));
}
