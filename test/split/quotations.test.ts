import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from '../../src/index.js';
import type { ResultMessage } from '../../src/model/result.js';
import { findQuotations, type QuotedPart } from '../../src/split/quotations.js';

const read = async (body: string): Promise<ResultMessage[]> => (await parse(body, { inputFormat: 'email-body' })).threads[0]!.messages;
/** What each message is: origin, sender, date, own words. */
const told = async (body: string): Promise<unknown[]> => (await read(body)).map((m) => [m.origin, m.sender.name, m.sender.email, m.date, m.text]);

describe('introductions', () => {
  test.each<[string, string, unknown[]]>([
    ['Gmail', 'On Mon, Jan 5, 2015 at 2:03 PM, Jo Hartley <jo@example.org> wrote:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Gmail, wrapped in the address', 'On Mon, Jan 5, 2015 at 2:03 PM, Jo Hartley <\njo@example.org> wrote:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Apple Mail', 'On 5 Jan 2015, at 14:03, Jo Hartley <jo@example.org> wrote:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Thunderbird', 'On 05/01/15 14:03, Jo Hartley wrote:', ['Jo Hartley', null, '2015-01-05T14:03']],
    ['Evolution', 'On Mon, 2015-01-05 at 14:03 +0000, Jo Hartley wrote:', ['Jo Hartley', null, '2015-01-05T14:03+00:00']],
    ['Gmail for dates in another order', '2015-01-05 14:03 GMT+01:00 Jo Hartley <jo@example.org>:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03+01:00']],
    ['German', 'Am 05.01.2015 um 14:03 schrieb Jo Hartley <jo@example.org>:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['German, the name first', 'Jo Hartley <jo@example.org> schrieb am Mo., 5. Jan. 2015, 14:03:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['French', 'Le lun. 5 janv. 2015 à 14:03, Jo Hartley <jo@example.org> a écrit :', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Spanish', 'El lun, 5 ene 2015 a las 14:03, Jo Hartley (<jo@example.org>) escribió:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Italian', 'Il giorno lun 5 gen 2015 alle ore 14:03 Jo Hartley <jo@example.org> ha scritto:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Dutch', 'Op ma 5 jan. 2015 om 14:03 schreef Jo Hartley <jo@example.org>:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Swedish', 'Den mån 5 jan. 2015 kl 14:03 skrev Jo Hartley <jo@example.org>:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Danish', 'Den man. 5. jan. 2015 kl. 14.03 skrev Jo Hartley <jo@example.org>:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Polish', 'pon., 5 sty 2015 o 14:03 Jo Hartley <jo@example.org> napisał(a):', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Czech', 'po 5. 1. 2015 v 14:03 odesílatel Jo Hartley <jo@example.org> napsal:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Russian', 'пн, 5 янв. 2015 г. в 14:03, Jo Hartley <jo@example.org>:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Welsh', 'Ar 5 Ionawr 2015 am 14:03, ysgrifennodd Jo Hartley <jo@example.org>:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Portuguese', 'Em seg., 5 de jan. de 2015 às 14:03, Jo Hartley <jo@example.org> escreveu:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['Japanese', '2015年1月5日(月) 14:03 Jo Hartley <jo@example.org>:', ['Jo Hartley', 'jo@example.org', '2015-01-05T14:03']],
    ['no date', 'Jo Hartley <jo@example.org> wrote:', ['Jo Hartley', 'jo@example.org', null]],
    ['a name alone', 'Jo Hartley wrote:', ['Jo Hartley', null, null]],
  ])('%s', async (_name, line, [name, email, date]) => {
    expect(await told(`There are fourteen.\n\n${line}\n\n> How many lamps are there?\n`)).toEqual([['quote', name, email, date, 'How many lamps are there?'.replace(/^/, '> ')], ['message', null, null, null, 'There are fourteen.']]);
  });

  test.each([
    ['Outlook', 'From: Jo Hartley [mailto:jo@example.org]\nSent: 05 January 2015 14:03\nTo: Pat Lowe; Sam Reed\nSubject: Lamps'],
    ['Outlook with a ruler', '-----Original Message-----\nFrom: Jo Hartley [mailto:jo@example.org]\nSent: Monday, January 5, 2015 2:03 PM\nTo: Pat Lowe\nCc: Sam Reed\nSubject: Lamps'],
    ['bold marks', '*From:* Jo Hartley <jo@example.org>\n*Sent:* 05 January 2015 14:03\n*To:* Pat Lowe\n*Subject:* Lamps'],
    ['OWA', '________________________________\nFrom: Jo Hartley <jo@example.org>\nSent: 05 January 2015 14:03:00\nTo: Pat Lowe\nSubject: Lamps'],
    ['German', '-----Ursprüngliche Nachricht-----\nVon: Jo Hartley [mailto:jo@example.org]\nGesendet: Montag, 5. Januar 2015 14:03\nAn: Pat Lowe\nBetreff: Lamps'],
    ['French', 'De : Jo Hartley [mailto:jo@example.org]\nEnvoyé : lundi 5 janvier 2015 14:03\nÀ : Pat Lowe\nObjet : Lamps'],
    ['Chinese', '发件人： Jo Hartley <jo@example.org>\n发送时间： 2015年1月5日 14:03\n收件人： Pat Lowe\n主题： Lamps'],
    ['recipients wrapped without an indent', 'From: Jo Hartley <jo@example.org>\nSent: 05 January 2015 14:03\nTo: Pat Lowe; Sam Reed; Information Desk\n(Wexcombe); Alex Moor; Robin Ash;\nKim Vale\nSubject: Lamps'],
  ])('%s', async (_name, block) => {
    const [quoted, own] = await read(`There are fourteen.\n\n${block}\n\nHow many lamps are there?\n`);
    expect(quoted).toMatchObject({ origin: 'quote', sender: { name: 'Jo Hartley', email: 'jo@example.org' }, subject: 'Lamps', text: 'How many lamps are there?' });
    expect(quoted?.date?.slice(0, 16)).toBe('2015-01-05T14:03');
    expect(quoted?.recipients[0]).toMatchObject({ name: 'Pat Lowe', field: 'to' });
    expect(own?.text).toBe('There are fourteen.');
  });

  test('two with nothing between are two messages', async () => {
    const found = await read('On 6 January 2015 at 09:00, Pat Lowe <pat@example.org> wrote:\n> On 5 January 2015 at 14:03, Jo Hartley <jo@example.org> wrote:\n>> How many lamps are there?\n\nThere are fourteen.\n');
    expect(found.map((m) => [m.origin, m.sender.name])).toEqual([['quote', 'Jo Hartley'], ['quote', 'Pat Lowe'], ['message', null]]);
  });
  test('answers between the lines stay with their author, and the lines beside them', async () => {
    const [quoted, own] = await read('Dear Jo,\n\nOn 5 January 2015, Jo Hartley <jo@example.org> wrote:\n> How many lamps are there?\n\nFourteen.\n\n> And how many poles?\n\nTwelve.\n');
    expect(quoted).toMatchObject({ origin: 'quote', sender: { name: 'Jo Hartley' } });
    expect(own?.text).toContain('> How many lamps are there?\n\nFourteen.\n\n> And how many poles?\n\nTwelve.');
  });
  test('the reply may stand below', async () => {
    const [quoted, own] = await read('On 5 January 2015, Jo Hartley <jo@example.org> wrote:\n> How many lamps are there?\n> Please count them.\n\nFourteen.\n');
    expect([quoted?.text, own?.text]).toEqual(['> How many lamps are there?\n> Please count them.', 'Fourteen.']);
  });
});

describe('guards: an answer is never cut', () => {
  test.each([
    ['fields that are no header', 'Dear Jo,\n\nThe permits ran\n\nFrom: 1 April 2019\nTo: 31 March 2020\nSubject: parking\n\nand none was refused.\n'],
    ['figures that begin with >', 'The times were:\n\n> 14 minutes: 3\n> 20 minutes: 5\n\nAll others were shorter.\n'],
    ['rulers in the answer', 'Part one\n--------\nFourteen.\n\nPart two\n--------\nTwelve.\n'],
    ['a ruler near the top', '________________________________\n\nFourteen lamps are lit.\n'],
    ['a log', 'The log says:\n\nFrom: gateway\nCaused by: timeout at 14:03\n    at lamp.on(Lamp.java:14)\nTo: relay\n\nand nothing else.\n'],
    ['a list with dashes', 'We hold:\n\n- fourteen lamps\n- twelve poles\n-- of which two are bent\n\nThat is all.\n'],
    ['a request recited in prose', 'Dear Jo,\n\nOn 5 January 2015 you wrote to us to ask how many lamps there are.\n\nYou wrote: how many lamps are there?\n\nFourteen.\n'],
    ['a sentence with "wrote:" in it', 'On the matter of lamps, the surveyor wrote:\n\nThere are fourteen lamps.\n\nWe agree.\n'],
    ['text after line 1,000', `${Array.from({ length: 1100 }, (_, i) => `Lamp ${i + 1} is lit.`).join('\n')}\n\nThe last lamp is broken.\n`],
    ['text after the closing', 'Fourteen.\n\nKind regards,\nPat Lowe\n\nP.S. The pond has one lamp as well, which we had forgotten to count when we wrote to you before.\n'],
    ['a table', 'Lamp      14    £20\nPole      12    £30\nTotal     26    £50\n'],
  ])('%s', async (_name, body) => {
    const messages = await read(body);
    expect(messages).toHaveLength(1);
    const own = messages[0]!;
    const kept = own.text.replace(/\s+/g, ' ');
    for (const line of body.split('\n').map((l) => l.trim().replace(/\s+/g, ' ')).filter((l) => /[\p{L}\d]/u.test(l))) expect(kept).toContain(line);
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom('On 5 January 2015, Jo <jo@example.org> wrote:', '-----Original Message-----', 'From: Jo Hartley', 'Sent: 5 January 2015 14:03', 'To: Pat', 'Subject: Lamps', '> ', '>> x', '>>> Jo 5/1/2015 >>>', 'Jo Hartley', '26/02/2001 12:44', '----- Forwarded by X on 3 May 2001 -----', '', ' ', '________________', 'Text that says something.', 'wrote:', '<', '> >', '\u00a0'),
    fc.string({ maxLength: 40 }),
  );
  test('parts lie within the text, in order, and none overlaps another', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((rows) => rows.join('\n')), (text) => {
      const spans: { start: number; end: number }[] = [];
      const todo: QuotedPart[] = findQuotations(text, { start: 0, end: text.length });
      for (let i = 0; i < todo.length; i++) { const part = todo[i]!; if (part.header) spans.push(part.header); spans.push(...part.spans, ...part.answered); todo.push(...part.children); }
      spans.sort((a, b) => a.start - b.start);
      let at = 0;
      for (const { start, end } of spans) { expect(start).toBeGreaterThanOrEqual(at); expect(end).toBeGreaterThan(start); at = end; }
      expect(at).toBeLessThanOrEqual(text.length);
    }), { numRuns: 1000 });
  });
  test('a soft line break at the very end is followed by nothing', () => {
    for (const text of ['To: Pat\n =', 'To: Pat\n=', 'From: Jo\nTo: Pat =', 'On 5 January 2015, Jo =']) expect(findQuotations(text, { start: 0, end: text.length })).toEqual([]);
  });
  test('a hundred thousand marks are no deeper than one', () => {
    const text = `${'>'.repeat(100_000)} a\n`.repeat(3) + Array.from({ length: 3000 }, (_, i) => `${'> '.repeat(i % 200)}On 5 January 2015, Jo wrote:`).join('\n');
    expect(() => findQuotations(text, { start: 0, end: text.length })).not.toThrow();
  });
});
