import { describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { writeMarkdown } from '../../src/write/markdown.js';
import { select, selection } from '../../src/write/select.js';
import { message, sample } from './sample.js';
import type { DocumentOptions } from '../../src/write/markdown.js';
import type { Result } from '../../src/model/result.js';

const markdown = (result: Result, options: DocumentOptions = {}): string => [...writeMarkdown(result, options)].join('');
/** As GitHub shows it; raw HTML is let through, so that it would be seen. */
const rendered = (text: string): string => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
const tags = (html: string): Set<string> => new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name!));
const textOf = (html: string): string => html.replace(/<br \/>/g, '').replace(/<[^<>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('\u00a0', ' ');

/** A result whose only message has this body. */
function bodied(body: string): Result {
  const result = sample();
  result.threads[0]!.messages = [message(1, 0, [['body', body]])];
  return result;
}

describe('the Markdown format', () => {
  test('a thread: facts, then each message under its heading, what was stripped with its reason', () => {
    expect(markdown(sample())).toBe(`# Parking permits

- **Requester:** Alex Morgan
- **Authority:** Borsetshire County Council
- **Status:** The request was refused.

## 1. 24 June 2019 — requester: request (Alex Morgan)

> Dear Council,
>
> How many permits?
>
> Yours,\\
> Alex Morgan

## 2. 24 June 2019, 21:09 — authority: auto reply (Information Team, Borsetshire County Council)

*automatic, 1 line, 30 characters*

## 3. undated — authority: refusal (Sam Green)

*hidden: the source withholds part of this message*

> We refuse.

*Left out: disclaimer, 3 lines, 59 characters: common/test/disclaimer*

*Left out: rights: how to complain, ask for a review or re-use the information, 1 line, 17 characters: common/test/rights*

*Left out: quote of message 1, 1 line, 19 characters: common/test/quote*

Attachments:

- Reply.pdf, application/pdf, 113K
`);
  });

  test('nothing of the mail becomes markup, and it reads as it was written', () => {
    const hostile = [
      '<script>alert(1)</script> <img src=x onerror=alert(1)> <!-- gone --> <https://example.org>', '![a](javascript:alert(1)) [b](javascript:x) [c]: https://example.org "t"', '`code` ``` ~~~ ~struck~',
      '# heading', '#hash', 'Heading', '=====', '', 'Heading', '-----', '', '- item', '+ item', '* item', '1. item', '2) item', '- [ ] task', '> quote', '', '    indented code', '\tindented by a tab', '',
      '| a | b |', '| --- | --- |', '| c | d |', '', 'a | b', '--|--', 'c | d', '', '**strong** __strong__ *em* _em_ snake_case', '[^1]', '', '[^1]: a note', '', '```', 'fenced', '```', '',
      'https://example.org/ http://example.org www.example.org WWW.example.org jo@example.org', 'a\\', 'b\\\\', '&lt;b&gt; &amp; &#60;', '***', '___', '~~~~', '  two spaces', 'end',
    ].join('\n');
    const html = rendered(markdown(bodied(hostile)));
    expect([...tags(html)].sort()).toEqual(['blockquote', 'br', 'h1', 'h2', 'li', 'p', 'strong', 'ul']);
    expect(html).not.toContain('<a ');
    const shown = textOf(html.slice(html.indexOf('<blockquote>'), html.indexOf('</blockquote>')));
    const lines = (text: string): string[] => text.replaceAll('\t', '    ').split('\n').filter((line) => line.trim() !== '');
    expect(lines(shown)).toEqual(lines(hostile));
  });

  test('titles, names, subjects and file names neither', () => {
    const result = sample();
    const bad = '<script>x</script>\n# [a](javascript:x) `b` #';
    const thread = result.threads[0]!;
    thread.title = bad;
    thread.requester.name = bad;
    const [first, , last] = thread.messages;
    first!.subject = bad;
    first!.sender.name = bad;
    last!.attachments[0]!.name = bad;
    const html = rendered(markdown(result));
    expect([...tags(html)].sort()).toEqual(['blockquote', 'br', 'em', 'h1', 'h2', 'li', 'p', 'strong', 'ul']);
    expect(html).toContain('<h1>&lt;script&gt;x&lt;/script&gt; # [a](javascript:x) `b` #</h1>');
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });

  test('controls and lone surrogates are shown, not acted on', () => {
    const text = markdown(bodied('b\u001b[2J \u202e \ud800 \u0000'));
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e\ud800]/);
    expect(textOf(rendered(text))).toContain('b\\u001b[2J \\u202e \\ud800 \\u0000');
  });

  test('deadlines say on what they rest, and how late they stand', () => {
    const result = sample();
    result.threads[0]!.deadlines = [
      { kind: 'response', date: '2019-07-22', why: null, certainty: 'implied', basis: 'law', whose: 'authority', regime: 'FOIA', holidays: 'any-part-of-the-uk', source: 'Act s.10(1)', message: 'm1', steps: [], met: null },
      { kind: 'review', date: null, why: 'the answer has no date', certainty: 'unknown', basis: 'guidance', whose: 'authority', regime: 'FOIA', holidays: null, source: 'Code', message: null, steps: [], met: null },
    ];
    const text = markdown(result, { today: '2019-07-23' });
    expect(text).toContain('- **22 July 2019**: response to the request, by the authority (law, implied: Act s.10(1)); 1 working day late on 2019-07-23\n');
    expect(text).toContain('- not computed (the answer has no date): outcome of the review, by the authority (guidance, unknown: Code)\n');
  });

  test('a kept zone is shown, a stripped type is not there', () => {
    const chosen = selection(['disclaimer'], ['request'], true);
    const text = markdown(select(sample(), chosen), { selection: chosen });
    expect(text).toContain('> This email is confidential.\\\n');
    expect(text).not.toContain('How many permits?\n>');
  });
});
