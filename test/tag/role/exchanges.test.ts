import { describe, expect, test } from '@jest/globals';
import { parse, parseTogether, type Given } from '../../../src/index.js';
import type { ResultMessage } from '../../../src/model/result.js';
import { EXCHANGES, mailboxOf, type Exchange } from './exchanges.cases.js';

async function messagesOf(exchange: Exchange, given: Given = {}): Promise<ResultMessage[]> {
  const { threads } = await parse(mailboxOf(exchange), { inputFormat: 'mbox', ...given });
  expect(threads).toHaveLength(1);
  return threads[0]!.messages.filter(({ origin }) => origin === 'message');
}

describe('roles from the exchange', () => {
  test.each(EXCHANGES)('$shows', async (exchange) => {
    const messages = await messagesOf(exchange);
    expect(messages.map(({ role }) => role)).toEqual(exchange.mails.map(({ role }) => role));
    for (const { role, why } of messages) if (role !== 'unknown') expect(why.role.evidence).not.toEqual([]);
  });

  test('the order in which a mailbox holds its mails makes no difference', async () => {
    for (const exchange of EXCHANGES) {
      const sources = mailboxOf(exchange).split(/^(?=From - )/m).map((input) => ({ input, inputFormat: 'eml' as const }));
      const { threads } = await parseTogether([...sources].reverse(), { together: true });
      expect(threads[0]!.messages.filter(({ origin }) => origin === 'message').map(({ role }) => role)).toEqual(exchange.mails.map(({ role }) => role));
    }
  });
});

const PLAIN: Exchange = { shows: '', mails: [
  { from: 'Jo <jo@example.net>', to: 'Pat <pat@example.com>', subject: 'Lamps', text: 'How many lamps are lit?\n', role: 'unknown' },
  { from: 'Pat <pat@example.com>', to: 'Jo <jo@example.net>', text: 'Fourteen.\n', role: 'unknown' },
  { from: 'Kit <kit@branch.example.com>', to: 'Pat <pat@example.com>', text: 'Thirteen, I think.\n', role: 'unknown' },
] };

describe('addresses that the caller gives', () => {
  const roles = async (given: Given, exchange = PLAIN): Promise<(string | undefined)[][]> => (await messagesOf(exchange, given)).map(({ role, why }) => [role, why.role.evidence[0]?.rule]);

  test('none: nothing tells', async () => {
    expect((await roles({})).map(([role]) => role)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('a requester: letters from there, and to there', async () => {
    expect((await roles({ requester: ['JO@example.net'] })).slice(0, 2)).toEqual([['requester', 'common/role/given-requester'], ['authority', 'common/role/given-requester']]);
  });

  test('an authority by address, and by domain with what is under it', async () => {
    expect((await roles({ authority: ['pat@example.com'] })).slice(0, 2)).toEqual([['requester', 'common/role/given-authority'], ['authority', 'common/role/given-authority']]);
    expect(await roles({ authority: ['Example.com'] })).toEqual([['requester', 'common/role/given-authority'], ['authority', 'common/role/given-authority'], ['authority', 'common/role/given-authority']]);
    expect((await roles({ authority: ['ample.com'] })).map(([role]) => role)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('both, and they outweigh what an address or the words would tell', async () => {
    const turned: Exchange = { shows: '', mails: [
      { from: 'Council <foi@wexcombe.gov.uk>', to: 'Desk <desk@example.com>', subject: 'Lamps', text: 'Dear Desk,\n\nI would like to request the number of lamps.\n', role: 'requester' },
      { from: 'Desk <desk@example.com>', to: 'Council <foi@wexcombe.gov.uk>', text: 'Please could you send me a map?\n', role: 'authority' },
    ] };
    expect(await roles({ requester: ['foi@wexcombe.gov.uk'], authority: ['desk@example.com'] }, turned)).toEqual([['requester', 'common/role/given-requester'], ['authority', 'common/role/given-authority']]);
  });

  test('a regulator and a mail system that write to a given address keep their part', async () => {
    const mails = [{ from: 'Casework <casework@ico.org.uk>', role: 'regulator' as const }, { from: 'Post <mailer-daemon@example.org>', role: 'third-party' as const }];
    const exchange = { shows: '', mails: mails.map((mail) => ({ ...mail, to: 'jo@example.net', subject: 'Lamps', text: 'See below.\n' })) };
    expect((await messagesOf(exchange, { requester: ['jo@example.net'] })).map(({ role }) => role)).toEqual(['regulator', 'third-party']);
  });

  test('the certainty is stated where the address is the sender\'s', async () => {
    const [first, second] = await messagesOf(PLAIN, { requester: ['jo@example.net'] });
    expect(first!.why.role).toMatchObject({ certainty: 'stated', evidence: [{ text: 'jo@example.net' }] });
    expect(second!.why.role).toMatchObject({ certainty: 'implied', evidence: [{ text: 'jo@example.net' }] });
  });
});
