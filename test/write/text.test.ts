import { describe, expect, test } from '@jest/globals';
import { writeText } from '../../src/write/text.js';
import { select, selection } from '../../src/write/select.js';
import { message, sample } from './sample.js';
import type { TextOptions } from '../../src/write/text.js';
import type { Result } from '../../src/model/result.js';

const text = (result: Result, options: TextOptions = {}): string => [...writeText(result, options)].join('');

describe('the text format', () => {
  test('a thread reads as correspondence, with what was stripped in one line each', () => {
    expect(text(sample())).toBe(`Parking permits
===============
Requester  Alex Morgan
Authority  Borsetshire County Council
Status     The request was refused.
Deadline   Due by 22 July 2019
File       thread.txt

1. 2019-06-24  requester  request  Alex Morgan
    Dear Council,

    How many permits?

    Yours,
    Alex Morgan

2. 2019-06-24 21:09:19 +01:00  authority  auto-reply  Information Team, Borsetshire County Council  [automatic, 1 line, 30 characters]

3. undated  authority  refusal  Sam Green
  [hidden: the source withholds part of this message]
    We refuse.
  [disclaimer, 3 lines, 59 characters]
  [rights: how to complain, ask for a review or re-use the information, 1 line, 17 characters]
  [quote of message 1, 1 line, 19 characters]
  Attachment: Reply.pdf, application/pdf, 113K
`);
  });

  test('a kept zone is shown in its place, a kept type whole, a stripped type not at all', () => {
    const chosen = selection(['disclaimer', 'auto-reply'], ['request'], true);
    const shown = text(select(sample(), chosen), { selection: chosen });
    expect(shown).toContain('    We refuse.\n\n    This email is confidential.\n    Do not read it.\n    It was scanned.\n  [rights');
    expect(shown).toContain('Borsetshire County Council\n    We have received your message.\n');
    expect(shown).not.toContain('How many permits?\n');
    expect(shown).toContain('\n3. ');
  });

  test('mail cannot drive the terminal, nor pass for a line of ours', () => {
    const result = sample();
    result.threads[0]!.title = 'a\u001b]0;x\u0007\n9. forged';
    result.threads[0]!.messages = [message(1, 0, [['body', 'b\u001b[2J \u202e \u009b1m\r\n2. 2020-01-01  authority\n']])];
    const shown = text(result);
    expect(shown).toContain('a\\u001b]0;x\\u0007 9. forged\n');
    expect(shown).toContain('    b\\u001b[2J \\u202e \\u009b1m\n    2. 2020-01-01  authority\n');
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test('a duplicate is one line that says of what', () => {
    const result = sample();
    result.threads[0]!.messages.push(message(4, 0, [['body', 'again']], { duplicateOf: 'm1' }));
    expect(text(result)).toContain('4. 2019-06-24  requester  request  Alex Morgan  [same as message 1]\n');
  });

  test('a substantive answer that a machine sent is shown whole', () => {
    const result = sample();
    result.threads[0]!.messages = [message(1, 0, [['body', 'There were 12.\n']], { type: 'disclosure', role: 'authority', automatic: true })];
    expect(text(result)).toContain('\n    There were 12.\n');
  });

  test('without zones the text is all there is', () => {
    const chosen = selection([], [], false);
    expect(text(select(sample(), chosen), { selection: chosen })).toContain('Sam Green\n  [hidden: the source withholds part of this message]\n    We refuse.\n  Attachment');
  });
});
