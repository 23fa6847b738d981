/** The first that is an address of the internet: within Exchange, people have directory names ("/O=COUNCIL/OU=…"). */
export function addressOf(...candidates: (string | null | undefined)[]): string | null {
  return candidates.find((one) => one?.includes('@') && !one.startsWith('/')) ?? null;
}

/** A time as a Date header says it ("Mon, 05 Jan 2015 14:03:00 +0000"); null for one that is none. */
export function dateHeader(time: Date | null): string | null {
  return time && !Number.isNaN(time.getTime()) ? time.toUTCString().replace(/GMT$/, '+0000') : null;
}

/** An error of a library in a few words, without the bytes of the file that it may quote. */
export function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message.split('\n', 1)[0] ?? '' : String(error)).replace(/[^\x20-\x7e]+/g, ' ').slice(0, 80).trim();
}
