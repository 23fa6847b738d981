/** The public API: what a program that imports foi-parse gets. No call touches the disk, the network, the clock or the process's time zone. */
import type { Result, ResultRecord } from './model/result.js';
import { runPipeline, runStream, type Given, type Source } from './pipeline.js';
import type { Redaction } from './write/redact/redact.js';
import { toRecords } from './write/records.js';

export { looksLikeMbox } from './pipeline.js';

/** The contract of the output as zod schemas: `resultSchema.parse(json)` checks a document of `--format json`, `recordSchema` a line of `--format ndjson`. */
export { recordSchema, resultSchema } from './model/result.js';
export type { Result, ResultDocument, ResultMessage, ResultRecord, ResultThread, ResultZone } from './model/result.js';
export type { InputFormat, MessageType, Role, ZoneName } from './model/lists.js';

/** Options of `parse` and `parseStream`: the input's name (for problems and `documents[].file`), how to read it, and what is known beforehand. */
export type ParseOptions = Omit<Source, 'input'> & Given;
export type { Given, Source } from './pipeline.js';
export type { LimitName, Limits } from './model/limits.js';
export type { Redaction } from './write/redact/redact.js';

/**
 * Parses one input of any format that the program reads: a thread page, a raw email, a bare email body, an archive, a mailbox, our own JSON.
 * @param input its bytes, or its text where it was decoded already.
 * @param options its name, its format where that is forced, what is known beforehand, and what opens files that need other libraries.
 * @returns the document that `--format json` prints. Offsets are UTF-16 code units of the decoded, LF-ended text; dates are ISO 8601, with the zone where one is stated.
 * @throws never on any content; what could not be read is in `problems`.
 */
export async function parse(input: string | Uint8Array, options: ParseOptions = {}): Promise<Result> {
  const { jurisdiction, together, requester, authority, limits, ...source } = options;
  return runPipeline([{ ...source, input }], { ...(jurisdiction && { jurisdiction }), ...(together && { together }), ...(requester && { requester }), ...(authority && { authority }), ...(limits && { limits }) });
}

/**
 * Parses several inputs that may tell of the same correspondence (a page and its JSON, a zip, the emails) into one result:
 * what belongs together becomes one thread.
 * @param sources the inputs, in any order, each with its own name and format.
 * @param given what is known beforehand of all of them.
 * @returns one document of all, as `parse` does; ids and offsets are of the input that a message stands in.
 * @throws never on any content; what could not be read is in `problems`.
 */
export async function parseTogether(sources: readonly Source[], given: Given = {}): Promise<Result> {
  return runPipeline(sources, given);
}

/**
 * Parses a stream of one input's bytes and yields the NDJSON records. A mailbox is read mail by mail, in the memory of one mail; what needs the
 * rest of the thread is then null or guessed, as a problem `no-thread-context` says. Anything else is read whole before its first record.
 * @param stream bytes, or text that is UTF-8 decoded, in pieces of any length.
 * @param options as of `parse`.
 * @returns records, each after the document that it stands in. Offsets are UTF-16 code units into that document; places in the stream are bytes.
 * @throws whatever the stream itself throws; never on any content.
 */
export async function* parseStream(stream: AsyncIterable<Uint8Array | string>, options: ParseOptions = {}): AsyncGenerator<ResultRecord> {
  const bytes = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
  };
  for await (const result of runStream(bytes(), options)) yield* toRecords(result);
}

/**
 * The same as `parseStream`, a result at a time.
 * @param stream bytes, in pieces of any length.
 * @param options as of `parse`.
 * @returns a result for each mail of a mailbox, or one for what is no mailbox.
 * @throws whatever the stream itself throws; never on any content.
 */
export function parseStreamed(stream: AsyncIterable<Uint8Array>, options: ParseOptions = {}): AsyncGenerator<Result> {
  return runStream(stream, options);
}

/**
 * A result with names of people, postal and mail addresses and phone numbers replaced by marks, as `--redact` prints it: offsets and zones are those of
 * the texts with marks. It can miss some: a person must check before anything is given away.
 * @param result what `parse` or `parseTogether` gave; it is not changed.
 * @param keep what stays: "staff" (whoever writes for an authority or regulator), names, addresses of mail, their domains.
 * @returns the result, and of each correspondence what was replaced by what, which is private.
 * @throws never.
 */
export async function redacted(result: Result, keep: readonly string[] = []): Promise<{ result: Result; redactions: Redaction[] }> {
  const { redact } = await import('./write/redact/redact.js'), { staying } = await import('./write/redact/staying.js');
  return redact(result, staying(keep));
}
