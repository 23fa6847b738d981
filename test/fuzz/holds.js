/** What must hold for any bytes, whichever way they come in. Throws an AssertionError that says what does not. */
import assert from 'node:assert/strict';

const TEXTS = ['thread-text', 'email-body', 'eml', 'saved-html'];
/** Kinds of failure that say that the fault is ours. */
const OURS = new Set(['unreadable-format', 'internal']);

/** Zones and furniture of each document, sorted, touch one another and cover it. */
export function assertTiles(result) {
  const zones = result.documents.map(({ furniture }) => [...furniture]);
  for (const { messages } of result.threads) for (const message of messages) zones[message.document].push(...message.zones ?? []);
  result.documents.forEach((document, i) => {
    let at = 0;
    for (const { start, end, text } of zones[i].sort((a, b) => a.start - b.start || a.end - b.end)) {
      assert.equal(start, at, `document ${i}: a zone begins at ${start}, the one before ends at ${at}`);
      assert.equal(text.length, end - start, `document ${i}: the text of the zone at ${start} is ${text.length} long`);
      at = end;
    }
    assert.equal(at, document.length, `document ${i}: zones end at ${at} of ${document.length}`);
  });
}

function assertResult(result, { resultSchema }) {
  const checked = resultSchema.safeParse(result);
  assert.ok(checked.success, `against the schema: ${checked.error?.message.slice(0, 300)}`);
  assertTiles(result);
  const ours = result.problems.find(({ code }) => OURS.has(code));
  assert.equal(ours, undefined, `a problem of ours: ${ours?.message}`);
  const json = JSON.stringify(result);
  assert.equal(json.toWellFormed(), json, 'a lone surrogate in the output');
  assert.ok(!/\\ud[89a-f][\da-f]{2}/.test(json.replaceAll('\\\\', '')), 'a lone surrogate in the output');
  const ids = [...result.documents, ...result.threads.flatMap(({ messages }) => messages)].map(({ id }) => id);
  for (const list of [result.documents, result.threads.flatMap(({ messages }) => messages)]) assert.equal(new Set(list.map(({ id }) => id)).size, list.length, `two of one id among ${ids.length}`);
}

/** What a result says, without what comes from the bytes: ids, hashes, places. */
const said = (result) => JSON.stringify(result, (key, value) => (['id', 'duplicateOf', 'copyOf', 'message', 'sha256', 'bytes', 'byte', 'place', 'source'].includes(key) ? undefined : value));

async function* pieces(bytes, length) { for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length); }

/**
 * Takes some bytes in by every public way.
 * @param foi `parse`, `parseStream`, `parseTogether`, `resultSchema`, `recordSchema`. @param other a second input, for what is read together. @param formats to read them as.
 */
export async function assertHolds(foi, bytes, other, formats) {
  for (const inputFormat of formats) {
    const note = async (work, what) => { try { return await work(); } catch (error) { error.message = `${what} as ${inputFormat}: ${error.message}`; throw error; } };
    const result = await note(() => foi.parse(bytes, { file: 'x', inputFormat }), 'parse');
    await note(() => assertResult(result, foi), 'parse');
    await note(async () => { for await (const record of foi.parseStream(pieces(bytes, 1009), { file: 'x', inputFormat })) { const { success, error } = foi.recordSchema.safeParse(record); assert.ok(success, `against the schema: ${error?.message.slice(0, 300)}`); } }, 'parseStream');
    await note(async () => assertResult(await foi.parse(JSON.stringify(result), { file: 'y' }), foi), 'its own JSON, parse');
    if (!TEXTS.includes(inputFormat)) continue;
    const plain = bytes.toString('latin1').replace(/\r\n?/g, '\n');
    const [lf, crlf] = [plain, plain.replaceAll('\n', '\r\n')].map((text) => Buffer.from(text, 'latin1'));
    await note(async () => assert.equal(said(await foi.parse(crlf, { inputFormat })), said(await foi.parse(lf, { inputFormat }))), 'LF and CRLF differ, parse');
  }
  assertResult(await foi.parseTogether([{ input: bytes, file: 'x' }, { input: other, file: 'y' }]), foi);
}
