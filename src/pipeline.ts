/** The order of work, and the only file that knows all stages: read, split, stitch, strip, tag, write. */
import type { Jurisdiction } from './model/facts.js';
import type { ReadAttachment } from './model/attached-text.js';
import type { InputFormat } from './model/lists.js';
import type { SourceDocument } from './model/document.js';
import { withDefaults, type Limits } from './model/limits.js';
import { atByte, problem, type Problem } from './model/problem.js';
import type { OpenOutlook } from './model/outlook.js';
import type { SaveAttachment } from './model/saved-attachment.js';
import type { Result } from './model/result.js';
import type { RequestTags } from './model/request.js';
import type { AttachedLetter, ThreadTags } from './model/thread.js';
import { looksLikeMbox as looksLikeMailbox } from './read/formats/mbox.js';
import { bytesWanted, readInput } from './read/read.js';
import type { Wanted } from './read/first-of-stream.js';
import { streamedInputs } from './read/stream.js';
import { splitMail } from './split/mail.js';
import { splitDocument } from './split/split.js';
import { KeyTable, keyOf } from './stitch/key-table.js';
import { stitch } from './stitch/stitch.js';
import { stripThread } from './strip/strip.js';
import { zonesWithin } from './strip/zones-within.js';
import { factsWithin } from './tag/facts-within.js';
import { tagRequest } from './tag/request.js';
import { tagThread } from './tag/tag.js';
import { assembleResult } from './write/assemble.js';
import { notSaved } from './write/not-saved.js';
import { joinResults, withDistinctIds } from './write/join.js';

/** What is known beforehand of all inputs. */
export interface Given {
  /** Whose law they stand under. */
  jurisdiction?: Jurisdiction;
  /** The requester's addresses. They decide the role of letters from and to them, before any evidence. */
  requester?: readonly string[];
  /** The authority's addresses or domains, as decisive. */
  authority?: readonly string[];
  /** The mails among them are of one thread. */
  together?: boolean;
  /** Only messages are asked for: what is said of a thread alone, its state and its computed deadlines, need not be worked out. */
  messagesOnly?: boolean;
  /** How much of each input is read at most, by name; what is not named has its default. */
  limits?: Partial<Limits>;
}

/** One input: its bytes or text, the name that documents and problems carry, and its format where that is forced. */
export interface Source {
  /** Bytes are decoded by what they state or show; text is taken as it is. */
  input: string | Uint8Array;
  file?: string | null;
  /** Else, or where it is `auto`, the content tells. */
  inputFormat?: InputFormat;
  /** Its number within its file, and where in the file it stands, where that holds several. */
  ordinal?: number; place?: { byteStart: number; byteEnd: number };
  /** What its ids are made of, where the bytes are not as they stood in the file; else it is taken from them. */
  fingerprint?: string;
  /** A request's JSON that is to date the other inputs, whether or not they say that they are of the same request. */
  datesOthers?: boolean;
  /** What opens Outlook's files (`foi-parse/outlook` has one, which uses a process of its own). Without it such a file is a problem. */
  openOutlook?: OpenOutlook;
  /** What reads the text of attachments (`foi-parse/attachments` has one, which uses a process of its own for each). Without it they are only listed. */
  readAttachment?: ReadAttachment | null;
  /** What keeps the bytes of attachments; without it they are only listed. */
  saveAttachment?: SaveAttachment | null;
}

/**
 * Takes some inputs, which may tell of the same correspondence, down the whole road. The bytes of one are done with when the next is asked for.
 * @param alive is told that the work goes on: at each thing that is read, each document and each thread.
 * @returns the JSON document of the contract; what could not be read is in its `problems`.
 */
export async function runPipeline(sources: Iterable<Source> | AsyncIterable<Source>, given: Given = {}, alive: () => void = () => undefined): Promise<Result> {
  let saves = false;
  const documents: SourceDocument[] = [], problems: Problem[] = [], finished: Result[] = [], distinct = distinctIds(), attachmentsRead = new Set<string>(), limits = withDefaults(given.limits);
  for await (const { input, file = null, inputFormat = 'auto', ordinal = 0, place, fingerprint, datesOthers = false, openOutlook = null, readAttachment = null, saveAttachment = null } of sources) {
    const read = await readInput(input, { file, inputFormat, ordinal, fingerprint, openOutlook, readAttachment, saveAttachment, attachmentsRead, limits, alive });
    saves ||= saveAttachment !== null;
    finished.push(...read.finished ?? []);
    const base = documents.length;
    documents.push(...read.documents.map((document) => ({
      ...document, id: distinct(document.id), parent: document.parent === null ? null : document.parent + base,
      ...(place && { place }), ...(datesOthers && document.facts ? { facts: { ...document.facts, forced: true } } : {}),
    })));
    problems.push(...(place ? read.problems.map((found) => atByte(found, place.byteStart)) : read.problems));
  }
  const splits = documents.map((document) => { alive(); return splitDocument(document, limits); });
  const { threads, problems: joins } = stitch(splits.filter(({ document }) => !document.attached), given.together ?? false);
  const letters = lettersIn(documents);
  problems.push(...joins);
  const tags = new Map<string, ThreadTags>();
  const requests = new Map<string, RequestTags>();
  for (const thread of threads) {
    alive();
    stripThread(thread);
    problems.push(...zonesWithin(thread, limits.zones));
    const tagged = await tagThread(thread, given, letters), request = tagRequest(thread, tagged, !given.messagesOnly);
    problems.push(...factsWithin(thread, tagged, request, limits.facts));
    tags.set(thread.id, tagged);
    requests.set(thread.id, request);
  }
  const result = assembleResult(threads, tags, requests, splits, [...problems, ...splits.flatMap((split) => split.problems)]);
  if (saves) result.problems.push(...notSaved(result));
  if (!finished.length) return result;
  const met = new Set<string>();
  return joinResults([result, ...finished].map((one) => withDistinctIds(one, met)));
}

/**
 * Takes a stream down the road in one reading: a mailbox mail by mail, each without the rest of its thread, which a problem says once.
 * @returns a result for each mail, or one for what is no mailbox.
 * @throws whatever the stream throws.
 */
export async function* runStream(stream: AsyncIterable<Uint8Array>, { file = null, inputFormat = 'auto', jurisdiction, requester, authority, limits, ...others }: Omit<Source, 'input'> & Omit<Given, 'together'>): AsyncGenerator<Result> {
  const met = new KeyTable(), given = { ...(jurisdiction && { jurisdiction }), ...(requester && { requester }), ...(authority && { authority }), ...(limits && { limits }) };
  for await (const { input, inputFormat: format, mail, fingerprint, problems } of streamedInputs(stream, file, inputFormat, withDefaults(limits))) {
    const key = keyOf(fingerprint ?? ''), times = (met.get(key) ?? 0) + 1;
    met.set(key, times);
    const result = await runPipeline([{ ...others, input, file, inputFormat: format, ...mail, ...(fingerprint !== undefined && { fingerprint: times === 1 ? fingerprint : `${fingerprint}~${times}` }) }], given);
    if (mail?.ordinal === 0) problems.push(problem('info', 'no-thread-context', 'read mail by mail in one pass: roles, copies and dates do not know the rest of their thread', { file, hint: 'give the mailbox as a file to have its threads' }));
    yield { ...result, problems: [...result.problems.map((found) => (mail ? atByte(found, mail.place.byteStart) : found)), ...problems] };
  }
}

/** The attachments whose text was read, by the SHA-256 of the file, each with its zones as if it were a message: how to complain is not what a letter says. */
function lettersIn(documents: readonly SourceDocument[]): Map<string, AttachedLetter> {
  const letters = new Map<string, AttachedLetter>();
  for (const document of documents) {
    if (!document.attached) continue;
    const split = splitMail(document);
    const messages = split.drafts.map((draft) => ({ id: draft.id, draft, zones: [], duplicateOf: null }));
    stripThread({ id: document.id, page: split.page, splits: [split], messages });
    letters.set(document.attached.sha256, messages[0]!);
  }
  return letters;
}

/** Ids come from bytes, and the same bytes may be given twice: the second has a number. */
function distinctIds(): (id: string) => string {
  const met = new Map<string, number>();
  return (id) => {
    const n = (met.get(id) ?? 0) + 1;
    met.set(id, n);
    return n === 1 ? id : `${id}~${n}`;
  };
}

/** What a first reading of a mailbox needs to know of threads. */
export { mailFacts } from './stitch/mail-facts.js';
export { longNumbers, numbers } from './stitch/numbers.js';
export { MailThreads } from './stitch/threading.js';

/** How many bytes of an input are wanted, by its first 64 KiB: more than are read need not be held. */
export const wantedOf = (inputFormat: InputFormat, file: string | null, limits: Partial<Limits>): Wanted => (head, size = 0) => bytesWanted(head, size, inputFormat, file, withDefaults(limits));

/**
 * Whether a file is a mailbox, so that it should be read as a stream.
 * @param bytes its beginning; the first 64 KiB will do.
 * @returns whether they begin as the first mail of an mbox does.
 * @throws never.
 */
export function looksLikeMbox(bytes: Uint8Array): boolean { return looksLikeMailbox({ bytes, text: '', file: null }); }
