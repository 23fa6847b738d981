/** How much of an input is read, so that a hostile file cannot fill the memory or the day. The one place where the limits have their names and defaults. */

/** Each limit: its default, what it counts, and what for. What lies beyond one is not read, which a problem says; all else is. */
export const LIMITS = {
  message: { most: 64 * 1024 * 1024, of: 'bytes', what: 'one mail or text' },
  export: { most: 64 * 1024 * 1024, of: 'bytes', what: 'one file of JSON or one feed' },
  'text-part': { most: 16 * 1024 * 1024, of: 'characters', what: 'the text of one mail or page' },
  parts: { most: 5000, of: 'parts', what: 'parts of one mail' },
  depth: { most: 100, of: 'levels', what: 'parts, mails and archives in one another' },
  'attached-mails': { most: 20, of: 'mails', what: 'mails attached to one mail, those within them included' },
  headers: { most: 4 * 1024 * 1024, of: 'bytes', what: 'the headers of one mail or part' },
  'zip-entry': { most: 50e6, of: 'bytes', what: 'one file of an archive, unpacked' },
  'zip-total': { most: 300e6, of: 'bytes', what: 'all that the archives of one input unpack to' },
  'zip-ratio': { most: 200, of: 'times', what: 'unpacked to packed length of one file, beyond 1 MB' },
  'zip-depth': { most: 3, of: 'archives', what: 'archives in one another' },
  'zip-entries': { most: 20_000, of: 'files', what: 'files of the archives of one input' },
  quotations: { most: 2000, of: 'messages', what: 'messages that one document quotes or forwards; the others stay in the message that shows them' },
  zones: { most: 20_000, of: 'zones', what: 'zones of the messages of one document; what follows is one zone' },
  facts: { most: 5000, of: 'facts', what: 'provisions, references, fees, questions and stated deadlines of the messages of one document' },
  seconds: { most: 300, of: 'seconds', what: 'without a sign of life from one mail or file, where there is 1 MB of them or more' },
} as const satisfies Readonly<Record<string, { most: number; of: string; what: string }>>;

export type LimitName = keyof typeof LIMITS;
/** The limits that a run goes by. */
export type Limits = Readonly<Record<LimitName, number>>;

export const LIMIT_NAMES = Object.keys(LIMITS) as LimitName[];
export const DEFAULT_LIMITS: Limits = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS[name].most])) as Record<LimitName, number>;

/** All limits, where some were given. A value that is no number from 1 up (as a program in JavaScript could hand in) leaves the default. */
export function withDefaults(given: Partial<Limits> = {}): Limits {
  const limits: Record<LimitName, number> = { ...DEFAULT_LIMITS };
  for (const name of LIMIT_NAMES) { const value = given[name]; if (typeof value === 'number' && value >= 1) limits[name] = Math.floor(value); }
  return limits;
}

/** The hint of a problem that a limit was reached. */
export const toRaise = (name: LimitName): string => `--limit ${name}=N (limits in the options of parse) raises it`;
