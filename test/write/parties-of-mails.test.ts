import { expect, test } from '@jest/globals';
import { parseTogether } from '../../src/index.js';

const mail = (from: string, to: string, id: string, answers: string | null, text: string): string =>
  `From: ${from}\nTo: ${to}\nSubject: Lamps\nDate: Mon, 5 Jan 2015 14:0${id} +0000\nMessage-ID: <${id}@example.org>\n${answers ? `In-Reply-To: <${answers}@example.org>\n` : ''}\n${text}\n`;

test('of mails the parties are those who wrote in a role that is known; an officer is not the authority', async () => {
  const asks = mail('Jo Hartley <jo@example.org>', 'foi@wexcombe.gov.uk', '1', null, 'Dear Wexcombe,\n\nUnder the Freedom of Information Act, please tell me how many lamps are lit.\n\nJo Hartley');
  const answers = mail('Sam Green <foi@wexcombe.gov.uk>', 'jo@example.org', '2', '1', 'Dear Jo,\n\nFourteen lamps are lit.\n\nSam Green');
  const { threads } = await parseTogether([{ input: asks, inputFormat: 'eml' }, { input: answers, inputFormat: 'eml' }]);
  expect(threads.map(({ requester, authority }) => ({ requester, authority }))).toEqual([{ requester: { name: 'Jo Hartley', email: 'jo@example.org' }, authority: { name: null, email: 'foi@wexcombe.gov.uk' } }]);
});

test('a request that nobody has answered names whom it asks; the address asked stands though an officer answers from another', async () => {
  const asks = mail('Jo Hartley <jo@example.org>', 'FOI <foi@wexcombe.gov.uk>', '1', null, 'Dear Wexcombe,\n\nUnder the Freedom of Information Act, please tell me how many lamps are lit.\n\nJo Hartley');
  const answers = mail('Sam Green <sam.green@wexcombe.gov.uk>', 'jo@example.org', '2', '1', 'Dear Jo,\n\nFourteen lamps are lit.\n\nSam Green');
  for (const inputs of [[asks], [asks, answers]]) {
    const { threads } = await parseTogether(inputs.map((input) => ({ input, inputFormat: 'eml' as const })));
    expect(threads.map(({ authority }) => authority)).toEqual([{ name: null, email: 'foi@wexcombe.gov.uk' }]);
  }
  // Asked of two, it names neither.
  const two = await parseTogether([{ input: mail('Jo Hartley <jo@example.org>', 'a@example.com, b@example.net', '1', null, 'Under the Freedom of Information Act, please tell me how many lamps are lit.'), inputFormat: 'eml' }], { requester: ['jo@example.org'] });
  expect(two.threads[0]!.authority).toEqual({ name: null, email: null });
});

test('where nothing tells who is who, nobody is named', async () => {
  const { threads } = await parseTogether([{ input: mail('Jo Hartley <jo@example.org>', 'pat@example.net', '1', null, 'The lamps are lit.'), inputFormat: 'eml' }]);
  expect(threads[0]).toMatchObject({ requester: { name: null, email: null }, authority: { name: null, email: null } });
});
