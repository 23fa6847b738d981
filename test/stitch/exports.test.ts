import { describe, expect, test } from '@jest/globals';
import { parseTogether } from '../../src/index.js';

const page = (body: string, more = ''): string => `Lamps lit\n\nThe request was successful.\n\nDear ${body},\n\nHow many lamps in the square are lit at midnight in March?\n\nYours faithfully,\n\nJo Hartley\n\n${body}\n\nDear Jo Hartley,\n\nThere are fourteen lamps in the square, and all of them are lit.\n\nYours sincerely,\n\nSam Reed\n${more}`;
const json = (title: string, body: string): string => JSON.stringify({ url_title: 'lamps', title, user: { name: 'Jo Hartley' }, public_body: { name: body }, info_request_events: [{ event_type: 'sent', created_at: '2019-01-07T21:09:19.000+00:00' }, { event_type: 'response', created_at: '2019-01-08T10:00:00.000+00:00' }] });
const run = async (...inputs: (string | { input: string; datesOthers: boolean })[]) => parseTogether(inputs.map((one, i) => ({ file: `${i}`, ...(typeof one === 'string' ? { input: one } : one) })));

describe('which inputs tell of one request', () => {
  test('the same title to another body is another request', async () => {
    expect((await run(page('Wexcombe Town Council'), page('Ambridge Town Council'))).threads).toHaveLength(2);
  });
  test('the same page twice is one thread, each message once', async () => {
    const { threads, documents } = await run(page('Wexcombe Town Council'), page('Wexcombe Town Council'));
    expect(threads.map((thread) => thread.messages.length)).toEqual([2]);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(2);
    expect(documents[1]!.furniture.filter(({ zone }) => zone === 'copy').map(({ copyOf }) => copyOf)).toEqual(threads[0]!.messages.map(({ id }) => id));
  });
  test('a shortened name in brackets is the same body', async () => {
    expect((await run(page('Wexcombe Town Council'), page('Wexcombe Town Council (WTC)'))).threads).toHaveLength(1);
  });
  test('a letter sent twice stays two letters of one export', async () => {
    const asked = 'Dear Wexcombe Town Council,\n\nHow many lamps in the square are lit at midnight in March?\n\nYours faithfully,\n\nJo Hartley\n\nLink to this\n\n';
    const twice = `Lamps lit\n\nThe request was successful.\n\nJo Hartley 2 October 2017\n\n${asked}Jo Hartley 9 October 2017\n\n${asked}`;
    const { threads } = await run(twice, page('Wexcombe Town Council'));
    expect(threads.map((thread) => thread.messages.length)).toEqual([3]);
  });
});

describe('a JSON that is given to date', () => {
  test('dates the one page that there is, whatever its body is called', async () => {
    const { threads, problems } = await run(page('Wexcombe Town Council'), { input: json('Lamps lit', 'Town Council of Wexcombe'), datesOthers: true });
    expect(threads[0]!.messages.map(({ date, why }) => [date, why.date.certainty])).toEqual([['2019-01-07T21:09:19+00:00', 'implied'], ['2019-01-08T10:00:00+00:00', 'implied']]);
    expect(problems).toEqual([]);
  });
  test('dates nothing that has another title', async () => {
    const { threads, problems } = await run(page('Wexcombe Town Council'), { input: json('Weirs mended', 'Wexcombe Town Council'), datesOthers: true });
    expect(threads.flatMap((thread) => thread.messages.map(({ date }) => date))).toEqual([null, null]);
    expect(problems).toEqual([expect.objectContaining({ code: 'other-request', file: '1' })]);
  });
  test('without the flag, one of another body is a thread of its own', async () => {
    expect((await run(page('Wexcombe Town Council'), json('Lamps lit', 'Ambridge Town Council'))).threads).toHaveLength(2);
  });
});
