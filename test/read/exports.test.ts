import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, parseTogether } from '../../src/index.js';
import { isoTime } from '../../src/read/exports/json-values.js';
import { readJson } from '../../src/read/exports/whole-json.js';
import { PLAIN } from '../../src/write/palette.js';
import { EVERYTHING } from '../../src/write/select.js';
import { writeText } from '../../src/write/text.js';

const fixture = (name: string, file = 'input.json'): string => readFileSync(`fixtures/${name}/${file}`, 'utf8');
const codes = ({ problems }: { problems: { code: string }[] }): string[] => problems.map(({ code }) => code);

test.each(['muckrock-v1-request', 'fragdenstaat-request'])('%s: a single object, an array and a page of a list are the same threads', async (name) => {
  const one = fixture(name), other = one.replace(/"id": (90210|4711),/, '"id": 77,').replace('/request/4711/', '/request/77/').replace(/"title": "[^"]+"/, '"title": "Another"');
  const told = async (input: string): Promise<unknown> => (await parse(input)).threads.map(({ title, messages }) => [title, messages.map(({ type, date, text }) => [type, date, text])]);
  const single = [...await told(one) as unknown[], ...await told(other) as unknown[]];
  expect(single).toHaveLength(2);
  expect(await told(`[${one},${other}]`)).toEqual(single);
  expect(await told(`{"count":2,"next":null,"previous":null,"results":[${one},${other}]}`)).toEqual(single);
  expect(await told(`{"meta":{"next":null},"objects":[${one},${other}]}`)).toEqual(name.startsWith('frag') ? single : []);
});

test('a format that is forced is read as that, whatever the file is called and looks like', async () => {
  const bare = '{"results":[{"foia":3,"communication":"Dear Sam Reed,\\n\\nHow many lamps?","response":false}]}';
  expect((await parse(bare)).threads).toHaveLength(0);
  const { threads, documents } = await parse(bare, { inputFormat: 'muckrock' });
  expect([threads[0]!.messages[0]!.type, threads[0]!.messages[0]!.date, documents[0]!.format]).toEqual(['request', null, 'muckrock']);
  expect((await parse(fixture('fragdenstaat-request'), { file: 'muckrock.txt' })).documents[0]!.format).toBe('fragdenstaat');
});

test.each(['atom', 'muckrock', 'fragdenstaat'] as const)('what is forced to be %s and is not is a problem, and nothing is made up', async (inputFormat) => {
  for (const input of ['', 'Dear Sam Reed,', '[]{', '{}', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Recipes</title><entry><id>1</id><content>Cake.</content></entry></feed>']) {
    const result = await parse(input, { inputFormat });
    expect([input, result.threads.length, result.problems.length > 0]).toEqual([input, 0, true]);
  }
});

test('a page of a list on which nothing is found is no problem', async () => {
  expect(codes(await parse('{"count":0,"next":null,"previous":null,"results":[]}', { inputFormat: 'muckrock' }))).toEqual(['empty-input']);
  expect(codes(await parse('{"meta":{},"objects":[]}', { inputFormat: 'fragdenstaat' }))).toEqual(['empty-input']);
});

test('the feed of a search is as many threads as it has requests', async () => {
  const feed = fixture('atom-request-feed', 'input.xml'), entry = /<entry>[\s\S]*?<\/entry>/.exec(feed)![0];
  const search = feed.replaceAll('/feed/request/stuffed_owls_in_store', '/feed/search/owls').replace(entry, entry.replaceAll('Stuffed owls in store', 'Owls of the tower').replaceAll('Felpersham Museum Trust', 'Wexcombe Town Council'));
  const { threads } = await parse(search);
  expect(threads.map(({ title, authority, messages }) => [title, authority.name, messages.length])).toEqual([['Owls of the tower', 'Wexcombe Town Council', 1], ['Stuffed owls in store', 'Felpersham Museum Trust', 3]]);
  expect(threads[0]!.messages[0]!.type).toBe('internal-review-request');
});

test('a feed that breaks off is read up to there, and says so', async () => {
  const feed = fixture('atom-request-feed', 'input.xml');
  const result = await parse(feed.slice(0, feed.lastIndexOf('How many stuffed')));
  expect(result.threads[0]!.messages).toHaveLength(4);
  expect(codes(result)).toContain('cut-short');
});

test('a flood of start tags in an entry leaves those before it, and the words are there', async () => {
  const whole = fixture('atom-api-events', 'input.xml'), [first, second] = [...whole.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) => entry);
  const flooded = second!.replace(/<content[^>]*>/, (tag) => `${tag}${'<b>'.repeat(400_000)}Buried words. `);
  const result = await parse(`${whole.slice(0, whole.indexOf('<entry>'))}${first!}${flooded}</feed>`, { inputFormat: 'atom' });
  const words = result.threads.flatMap(({ messages }) => messages.map(({ text }) => text)).join('\n');
  expect(words).toContain('My request of 4 July has not been answered.');
  expect(words).toContain('Buried words.');
  expect(codes(result)).toContain('cut-short');
});

test('an Atom feed of something else is said to be that', async () => {
  expect(codes(await parse('<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Recipes</title><entry><id>1</id><title>Cake</title><content>Flour.</content></entry></feed>'))).toEqual(['not-a-request-feed']);
});

test('content in XHTML is read as content in HTML is', async () => {
  const xhtml = '<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:a.example.org,2005:/feed/request/x</id><entry><id>tag:a.example.org,2005:InfoRequestEvent/1</id><published>2020-01-02T03:04:05Z</published><title>Lamps</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><div class="requester">Response by <a href="/body/w">Wexcombe &amp; Co</a> to <a href="/user/j">Jo Hartley</a> on 2 January 2020.</div><span class="desc">5 &lt; 6 lamps</span></div></content></entry></feed>';
  const [thread] = (await parse(xhtml)).threads;
  expect([thread!.authority.name, thread!.messages[0]!.role, thread!.messages[0]!.text]).toEqual(['Wexcombe & Co', 'authority', '5 < 6 lamps']);
});

test('the letters of two requests of one site are not put together for having the same number on another', async () => {
  const one = fixture('fragdenstaat-request');
  const { threads } = await parseTogether([{ input: one }, { input: one.replaceAll('fragen.example.org', 'demander.example.org').replace('"Laternen am Kai"', '"Autre"').replace('Amt für Laternen Wexkamm', 'Bureau') }]);
  expect(threads).toHaveLength(2);
});

test('a list without letters says that it shows a part only; a request that was sent as it was written is whole', async () => {
  const v2 = fixture('muckrock-v2-request-and-communications', 'input-1.json');
  expect((await parse(v2)).threads[0]!.messages[0]!.hidden).toBe(true);
  expect((await parse(v2.replace('"edited_boilerplate": false', '"edited_boilerplate": true'))).threads[0]!.messages[0]!.hidden).toBe(false);
});

test('the day that the site states is not said to be computed', async () => {
  const { threads } = await parse(fixture('muckrock-v1-request'));
  expect(threads[0]!.deadlines.filter(({ date }) => date !== null).map(({ date, basis, source, regime }) => [date, basis, source, regime])).toEqual([['2013-03-05', 'page', 'date_due: 2013-03-05', null]]);
  expect([...writeText(await parse(fixture('muckrock-v1-request')), { palette: PLAIN, width: 100, selection: EVERYTHING })].join('')).toContain('2013-03-05 (stated by the source; see --due)');
});

test('notes that are kept beside a request are annotations, and names are taken where an older export has them', async () => {
  const { threads } = await parse(JSON.stringify({ id: 5, title: 'Kettles', status: 'done', embargo: false, agency: { id: 3, name: 'Kettle Office' }, communications: [{ foia: 5, from_who: 'Jo Hartley', to_who: 'Kettle Office', date: '2011-02-03 10:00:00', response: false, communication: 'Dear Kettle Office,\n\nHow many kettles?' }], notes: [{ author: 12, datetime: '2011-02-04T10:00:00', note: 'Ring them on Monday.' }] }));
  expect(threads[0]!.authority.name).toBe('Kettle Office');
  expect(threads[0]!.messages.map(({ type, role, sender, date, text }) => [type, role, sender.name, date, text])).toEqual([
    ['request', 'requester', 'Jo Hartley', '2011-02-03T10:00:00', 'Dear Kettle Office,\n\nHow many kettles?'], ['annotation', 'unknown', null, '2011-02-04T10:00:00', 'Ring them on Monday.'],
  ]);
});

test('addresses without a host stay out, and a due time that is told in universal time names no day', async () => {
  const { threads } = await parse('{"resource_uri":"/api/v1/request/3/","id":3,"url":"/anfrage/x/","is_foi":true,"title":"X","public_body":null,"due_date":"2014-06-20T22:00:00Z","messages":[{"id":1,"is_response":false,"content":"Guten Tag","timestamp":"2014-05-20T07:30:00Z","sender":"Jo Hartley"}]}');
  expect([threads[0]!.url, threads[0]!.jurisdiction, threads[0]!.deadlines.filter(({ date }) => date !== null)]).toEqual([null, null, []]);
});

test('a draft and what was not sent say so', async () => {
  const one = fixture('fragdenstaat-request');
  const { threads } = await parse(one.replace('"is_draft": false', '"is_draft": true'));
  expect(threads[0]!.messages[0]!.delivery).toBe('draft');
});

test.each([
  ['2024-07-24T08:18:20.380927-04:00', '2024-07-24T08:18:20-04:00'], ['2013-08-23T14:03:00', '2013-08-23T14:03:00'], ['2013-08-23T14:03:00Z', '2013-08-23T14:03:00Z'], ['2013-08-23 14:03:00+0200', '2013-08-23T14:03:00+02:00'],
  ['2013-08-23', '2013-08-23'], ['2013-02-30', null], ['2013-02-30T10:00:00', null], ['2013-08-23T25:00:00', null], ['0000-01-01', null], ['23.08.2013', null], ['', null], [null, null], [1377266580, null],
])('%s is the time %s', (written, time) => { expect(isoTime(written)).toBe(time); });

test('of a JSON text that breaks off anywhere, what is left is a part of the whole', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (text, at) => {
    const cut = text.slice(0, at % (text.length + 1)), read = readJson(cut);
    if (cut === text) expect(read).toEqual({ value: JSON.parse(text), cut: false });
    else if (read) expect(isPart(read.value, JSON.parse(text))).toBe(true);
  }));
});

/** A part of an array begins it; a part of an object has some of its members. */
function isPart(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((one, i) => isPart(one, whole[i]));
  if (typeof part === 'object' && part !== null) return typeof whole === 'object' && whole !== null && Object.entries(part).every(([key, value]) => Object.hasOwn(whole, key) && isPart(value, (whole as Record<string, unknown>)[key]));
  return Object.is(part, whole) || typeof part === 'number' && typeof whole === 'number';
}

test('whatever the fields hold, nothing throws and the zones cover the text', async () => {
  const keys = ['id', 'foia', 'is_response', 'is_foi', 'response', 'communication', 'content', 'communications', 'messages', 'results', 'objects', 'files', 'attachments', 'date', 'datetime', 'timestamp', 'status', 'title', 'public_body', 'agency', 'law', 'redacted_content', 'notes', 'requested_docs', 'description', 'sender', 'from_user', 'due_date'];
  const value = fc.letrec((tie) => ({ any: fc.oneof({ depthSize: 'small' }, fc.string(), fc.boolean(), fc.integer(), fc.constant(null), fc.constant('2020-01-02T03:04:05Z'), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom(...keys), tie('any'), { maxKeys: 6 })) })).any;
  await fc.assert(fc.asyncProperty(value, fc.constantFrom('muckrock' as const, 'fragdenstaat' as const), async (one, inputFormat) => {
    const { threads, documents } = await parse(JSON.stringify(one), { inputFormat });
    for (const [at, document] of documents.entries()) {
      const zones = [...document.furniture, ...threads.flatMap(({ messages }) => messages.flatMap((message) => (message.document === at ? message.zones ?? [] : [])))].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
      expect(zones.reduce((end, zone) => (zone.start === end ? zone.end : -1), 0)).toBe(document.length);
    }
  }), { numRuns: 150 });
});
