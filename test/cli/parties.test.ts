import { expect, test } from '@jest/globals';
import { bash, foi, place } from './run.js';

const mail = (n: number, from: string, to: string, text: string): string => `From: ${from}\nTo: ${to}\nSubject: ${n ? 'Re: ' : ''}Lamps\nDate: Mon, 5 Jan 2015 14:0${n}:00 +0000\nMessage-ID: <${n}@example.net>\n${n ? `In-Reply-To: <${n - 1}@example.net>\n` : ''}\n${text}\n`;
const MAILS = [mail(0, 'jo@example.net', 'pat@example.com', 'How many lamps are lit?'), mail(1, 'pat@example.com', 'jo@example.net', 'Fourteen.')];
const here = place({ 'a.eml': MAILS[0]!, 'b.eml': MAILS[1]!, 'in.mbox': MAILS.map((one) => `From - Mon Jan  5 14:00:00 2015\n${one}\n`).join('') });
const roles = (text: string): string[] => text.trimEnd().split('\n').map((line) => JSON.parse(line) as { record: string; role: string }).filter(({ record }) => record === 'message').map(({ role }) => role);

test.each([
  [[], ['unknown', 'unknown']],
  [['--requester', 'jo@example.net'], ['requester', 'authority']],
  [['--authority', 'example.com'], ['requester', 'authority']],
  [['--authority', 'jo@example.net', '--requester', 'kit@example.org', '--requester', 'pat@example.com'], ['authority', 'requester']],
  [['--authority', 'kit@example.org,jo@example.net'], ['authority', 'requester']],
])('%j decides roles, of files, of a mailbox, in workers and in a stream', (flags, wanted) => {
  expect(roles(foi(here, ['--format', 'ndjson', ...flags, 'a.eml', 'b.eml']).out)).toEqual(wanted);
  expect(roles(foi(here, ['--format', 'ndjson', '--jobs', '1', ...flags, 'in.mbox']).out)).toEqual(wanted);
  expect(roles(foi(here, ['--format', 'ndjson', '--jobs', '2', ...flags, 'in.mbox']).out)).toEqual(wanted);
  expect(roles(bash(here, `foi-parse -q --format ndjson ${flags.join(' ')} < in.mbox`).out)).toEqual(wanted);
});

test('--explain names the rule, and help the flags', () => {
  const { out } = foi(here, ['--explain', '--requester', 'jo@example.net', 'a.eml', 'b.eml']);
  expect(out).toMatch(/^ {8}#1 {2}role {2,}common\/role\/given-requester {2,}requester \(stated\): jo@example\.net$/m);
  expect(out).toMatch(/^ {8}#2 {2}role {2,}common\/role\/given-requester {2,}authority \(implied\): jo@example\.net$/m);
  for (const name of ['--requester <ADDRESS>', '--authority <ADDRESS|DOMAIN>']) expect(foi(here, ['--help']).out).toContain(name);
});

test.each([['--requester', 'example.net', 'like jo@example.org'], ['--authority', 'council', 'like jo@example.org or a domain'], ['--authority', 'a@b@c', 'like jo@example.org or a domain'], ['--requester', '', 'is empty']])('%s %j is wrong usage', (flag, value, said) => {
  expect(foi(here, [flag, value, 'a.eml'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
});

test('--resume does not go on with what was begun with other addresses', () => {
  const there = place({ 'o.ndjson.partial': '', 'in.mbox': `From - Mon Jan  5 14:00:00 2015\n${MAILS[0]!}\n` });
  const kill = 'foi-parse -q --format ndjson --resume --requester jo@example.net -o o.ndjson in.mbox & pid=$!; while [ ! -s o.ndjson.partial.lock ] && kill -0 $pid; do sleep 0.01; done; kill -9 $pid; wait $pid 2>/dev/null; true';
  expect(bash(there, kill).code).toBe(0);
  expect(bash(there, 'foi-parse -q --format ndjson --resume -o o.ndjson in.mbox')).toMatchObject({ code: 2, err: expect.stringContaining('with other options') });
});
