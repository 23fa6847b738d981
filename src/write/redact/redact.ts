import { WRITTEN_ZONES } from '../../model/lists.js';
import type { Result, ResultDocument, ResultMessage, ResultThread, ResultZone } from '../../model/result.js';
import { tilesByDocument } from '../tiles.js';
import { groupsOf } from './groups.js';
import { MappedText } from './mapped-text.js';
import type { Replaced } from './marks.js';
import { Redactor } from './redactor.js';
import type { Staying } from './staying.js';

/** What was replaced in one correspondence. `thread`: the id of its first thread, null for a document of none. */
export interface Redaction { thread: string | null; replaced: Replaced[] }

/**
 * A result with what is private replaced by marks: names of people, addresses, postcodes, addresses of mail that are a person's, phone numbers, ids of
 * messages. Every string that the input could have a hand in goes through it; offsets and lengths are those of the texts with marks, which the zones
 * tile as before, and every quotation is what stands at its place. Marks are the same for the same thing throughout a correspondence, and begin
 * anew with the next, so that nobody is followed from one to another. Linear in the length of the texts.
 */
export function redact(result: Result, stays: Staying): { result: Result; redactions: Redaction[] } {
  const texts = tilesByDocument(result).map((tiles) => tiles.map(({ text }) => text).join(''));
  const whole: Redacted = { threads: new Map(), documents: [], problems: [...result.problems] };
  const redactions: Redaction[] = [];
  for (const { threads, documents } of groupsOf(result)) {
    const own = documents.map((at) => texts[at]!), loose = threads.flatMap(({ messages }) => messages.filter(({ zones }) => zones === undefined).map(({ text }) => text));
    const redactor = new Redactor(threads, [...own, ...loose], stays);
    const places = new Map(documents.map((at) => [at, texts[at]!.length === result.documents[at]!.length ? new MappedText(texts[at]!, redactor.replacements(texts[at]!)) : null]));
    const one = new Rewriting(redactor, places, result.documents);
    for (const thread of threads) whole.threads.set(thread, one.thread(thread));
    const files = new Set<string | null>();
    for (const at of documents) { whole.documents[at] = one.document(result.documents[at]!, at); files.add(result.documents[at]!.file); }
    for (const [i, problem] of result.problems.entries()) if (problem === whole.problems[i] && files.has(problem.file)) whole.problems[i] = one.problem(problem);
    redactions.push({ thread: threads[0]?.id ?? null, replaced: redactor.marks.list });
  }
  let rest: Rewriting | null = null;
  const left = (problem: Result['problems'][number]): Result['problems'][number] => (rest ??= new Rewriting(new Redactor(result.threads, texts, stays), new Map(), result.documents)).problem(problem);
  return {
    result: { ...result, threads: result.threads.map((thread) => whole.threads.get(thread)!), documents: whole.documents, problems: whole.problems.map((problem, i) => (problem === result.problems[i] ? left(problem) : problem)) },
    redactions: redactions.filter(({ replaced }) => replaced.length > 0),
  };
}

interface Redacted { threads: Map<ResultThread, ResultThread>; documents: ResultDocument[]; problems: Result['problems'] }

/** Keys whose values are ids, names of closed lists, rules, hashes or days: nothing of them comes from a text. */
const OURS: ReadonlySet<string> = new Set([
  'id', 'document', 'copyOf', 'duplicateOf', 'message', 'sourceId', 'type', 'tags', 'role', 'rule', 'useRule', 'zone', 'use', 'owner', 'certainty', 'kind', 'date', 'until', 'sha256', 'mediaType', 'format', 'layout',
  'provision', 'regime', 'basis', 'whose', 'holidays', 'currency', 'origin', 'savedAs', 'delivery', 'field', 'number', 'size', 'schema',
]);
/** Keys whose values are names of people or bodies. */
const NAMES: ReadonlySet<string> = new Set(['name', 'organisation']);

/** Writes the parts of one correspondence anew. */
class Rewriting {
  constructor(private readonly redactor: Redactor, private readonly places: ReadonlyMap<number, MappedText | null>, private readonly documents: readonly ResultDocument[]) {}

  thread(thread: ResultThread): ResultThread {
    const homes = new Map(thread.messages.map(({ id, document }) => [id, this.placeOf(document)]));
    const { messages, status, state, jurisdiction, ...rest } = thread;
    const home = homes.get(state?.message ?? '') ?? null;
    return {
      ...this.value(rest, '', null) as typeof rest,
      status: status && { value: status.value, text: this.redactor.text(status.text) },
      state: state && { ...state, evidence: this.value(state.evidence, '', home) as typeof state.evidence },
      jurisdiction: jurisdiction && { ...jurisdiction, evidence: this.value(jurisdiction.evidence, '', null) as typeof jurisdiction.evidence },
      messages: messages.map((message) => this.message(message, homes)),
    };
  }

  document(document: ResultDocument, at: number): ResultDocument {
    const place = this.places.get(at) ?? null;
    const { furniture, file, attached, ...rest } = document;
    return {
      ...rest, file: file === null ? null : this.redactor.text(file), length: place ? place.text.length : document.length, furniture: this.zones(furniture, place),
      ...(attached && { attached: { ...attached, name: attached.name === null ? null : this.redactor.text(attached.name) } }),
    };
  }

  problem(problem: Result['problems'][number]): Result['problems'][number] {
    const text = (said: string | null): string | null => (said === null ? null : this.redactor.text(said));
    return { ...problem, message: this.redactor.text(problem.message), file: text(problem.file), hint: text(problem.hint) };
  }

  private message(message: ResultMessage, homes: ReadonlyMap<string, MappedText | null>): ResultMessage {
    const place = this.placeOf(message.document);
    const { zones, text, questions, attachments, ...rest } = message;
    const made = this.value(rest, '', place) as typeof rest;
    const written = (all: readonly ResultZone[]): string => all.filter((zone) => WRITTEN_ZONES.includes(zone.zone) || zone.zone === 'quote' && zone.interleaved).map((zone) => zone.text).join('').trim();
    const tiled = zones && this.zones(zones, place);
    return {
      ...made, ...(tiled && { zones: tiled }),
      text: tiled && written(zones) === text ? written(tiled) : this.redactor.text(text),
      attachments: attachments.map((file) => ({ ...file, name: file.name === null ? null : this.redactor.text(file.name), ...(typeof file.url === 'string' && { url: this.redactor.text(file.url) }) })),
      questions: questions.map(({ answer, ...question }) => {
        const there = answer && homes.get(answer.message);
        return { ...this.value(question, '', place) as typeof question, answer: answer && there ? { ...answer, ...spanOf(there, answer) } : answer };
      }),
    };
  }

  private zones<Z extends { start: number; end: number; text: string }>(zones: readonly Z[], place: MappedText | null): Z[] {
    if (!place) return zones.map((zone) => ({ ...zone, text: this.redactor.text(zone.text) }));
    return zones.flatMap((zone) => {
      const start = place.boundary(zone.start), end = place.boundary(zone.end);
      return end > start ? [{ ...zone, start, end, text: place.text.slice(start, end) }] : [];
    });
  }

  /** Any value: strings are redacted, but for those of our own; what has a place in a document is moved to its new one. */
  private value(value: unknown, key: string, place: MappedText | null): unknown {
    if (typeof value === 'string') return OURS.has(key) ? value : key === 'messageId' || key === 'inReplyTo' ? this.redactor.messageId(value) : NAMES.has(key) ? this.redactor.name(value) : this.redactor.text(value);
    if (Array.isArray(value)) return value.map((one) => this.value(one, key, place));
    if (value === null || typeof value !== 'object') return value;
    const source = value as Record<string, unknown>, made: Record<string, unknown> = {};
    for (const [name, one] of Object.entries(source)) made[name] = this.value(one, name, place);
    const { start, end, text, document } = source;
    if (typeof start !== 'number' || typeof end !== 'number') return made;
    const there = this.within(document === undefined ? place : this.placeOf(document as number | string), start, end, text);
    if (!there) return made;
    const { text: quoted, ...span } = there.quote(start, end);
    return { ...made, ...span, ...(typeof text === 'string' && text === there.before(start, end) && { text: quoted }) };
  }

  /** The text that a quotation stands in: its own document's; for what is said of a whole thread, the one where it is found. */
  private within(place: MappedText | null, start: number, end: number, text: unknown): MappedText | null {
    return place ?? [...this.places.values()].find((one) => one?.before(start, end) === text) ?? null;
  }

  private placeOf(document: number | string): MappedText | null {
    return this.places.get(typeof document === 'number' ? document : this.documents.findIndex(({ id }) => id === document)) ?? null;
  }
}

const spanOf = (place: MappedText, { start, end }: { start: number; end: number }): { start: number; end: number } => { const moved = place.quote(start, end); return { start: moved.start, end: moved.end }; };
