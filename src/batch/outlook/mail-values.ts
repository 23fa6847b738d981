/** Content of an attachment that is handed on, in bytes: it becomes one line of base64. */
export const CONTENT = 64 * 1024 * 1024;

/** The first that is an address of the internet: within Exchange, people have directory names ("/O=COUNCIL/OU=…"). */
export function addressOf(...candidates: (string | null | undefined)[]): string | null {
  return candidates.find((one) => one?.includes('@') && !one.startsWith('/')) ?? null;
}

/** A time as a Date header says it ("Mon, 05 Jan 2015 14:03:00 +0000"); null for one that is none. */
export function dateHeader(time: Date | null): string | null {
  return time && !Number.isNaN(time.getTime()) ? time.toUTCString().replace(/GMT$/, '+0000') : null;
}
