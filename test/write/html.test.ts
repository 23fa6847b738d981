import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { parseDocument } from 'htmlparser2';
import { ROLES } from '../../src/model/lists.js';
import { drawCharts } from '../../src/write/html/charts/draw.js';
import { DARK, LIGHT } from '../../src/write/html/colours.js';
import { linked, namedLink } from '../../src/write/html/links.js';
import { html } from '../../src/write/html/markup.js';
import { timeline } from '../../src/write/html/deadlines.js';
import { writeHtml } from '../../src/write/html/page.js';
import { SORT_SCRIPT } from '../../src/write/html/sort-script.js';
import { select, selection } from '../../src/write/select.js';
import { message, sample } from './sample.js';
import type { DocumentOptions } from '../../src/write/markdown.js';
import type { Result, ResultThread } from '../../src/model/result.js';
import type { Scheme } from '../../src/write/html/colours.js';

const page = (results: readonly Result[], options: DocumentOptions = {}): string => [...writeHtml(results, options, drawCharts)].join('');

interface Element { name: string; attributes: Record<string, string>; text: string }
type Node = ReturnType<typeof parseDocument>['children'][number];
/** Every element as a browser's parser sees it. */
function elements(source: string): Element[] {
  const list: Element[] = [];
  const textOf = (node: Node): string => ('data' in node ? String(node.data) : 'children' in node ? (node.children as Node[]).map(textOf).join('') : '');
  const walk = (node: Node): void => {
    if ('attribs' in node) list.push({ name: node.name, attributes: node.attribs, text: textOf(node) });
    if ('children' in node) (node.children as Node[]).forEach(walk);
  };
  parseDocument(source).children.forEach(walk);
  return list;
}
const named = (source: string, name: string): Element[] => elements(source).filter((one) => one.name === name);

const DEADLINE: ResultThread['deadlines'][number] = {
  kind: 'response', date: '2019-07-22', why: null, certainty: 'implied', basis: 'law', whose: 'authority', regime: 'FOIA', holidays: 'any-part-of-the-uk', source: 'Act s.10(1)', message: 'm1',
  steps: [{ date: '2019-06-25', what: 'working day 1', because: 'the first' }], met: null,
};

describe('the page', () => {
  test('has what a reader needs: title, facts, every message with an anchor, role and type in words', () => {
    const source = page([sample()]);
    expect(named(source, 'html')[0]!.attributes).toEqual({ lang: 'en' });
    expect(named(source, 'title').map(({ text }) => text)).toEqual(['Parking permits']);
    expect(named(source, 'h1').map(({ text }) => text)).toEqual(['Parking permits']);
    expect(named(source, 'h2').map(({ text }) => text)).toEqual(['1. Request', '2. Auto reply', '3. Refusal']);
    expect(named(source, 'li').filter(({ attributes }) => attributes['id']).map(({ attributes }) => attributes['id'])).toEqual(['t1-m1', 't1-m2', 't1-m3']);
    expect(elements(source).filter(({ attributes }) => attributes['class'] === 'role').map(({ text }) => text)).toEqual(['requester', 'authority', 'authority']);
    expect(named(source, 'li').find(({ attributes }) => attributes['id'] === 't1-m3')!.text).toContain('Reply.pdf, application/pdf, 113K');
  });

  test('everything stripped is a click away, with its rule', () => {
    const folds = named(page([sample()]), 'details').filter(({ attributes }) => attributes['class'] === 'left-out').map(({ text }) => text.trim());
    expect(folds).toEqual([
      'Also in the source: headingcommon/test/heading common/test/headingFrom: Alex Morgan',
      'Left out: disclaimer, 3 lines, 59 characterscommon/test/disclaimer common/test/disclaimerThis email is confidential.\nDo not read it.\nIt was scanned.',
      'Left out: rights: how to complain, ask for a review or re-use the information, 1 line, 17 characterscommon/test/rights common/test/rightsYou may complain.',
      'Left out: quote of message 1, 1 line, 19 characterscommon/test/quote common/test/quote> How many permits?',
    ]);
  });

  test('no character of the result is missing from it', () => {
    const result = sample();
    const text = named(page([result]), 'body')[0]!.text.replace(/\s+/g, ' ');
    for (const zone of result.threads[0]!.messages.flatMap(({ zones }) => zones ?? [])) for (const line of zone.text.trim().split('\n')) expect(text).toContain(line.trim());
    for (const { text: furniture } of result.documents[0]!.furniture) expect(text).toContain(furniture.trim());
  });

  test('its policy lets its own style in, by hash, and nothing else', () => {
    const source = page([sample()]);
    const policy = named(source, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')!.attributes['content'];
    const style = /<style>([\s\S]*?)<\/style>/.exec(source)![1]!;
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`);
    expect(source.indexOf('Content-Security-Policy')).toBeLessThan(source.indexOf('<style>'));
    expect(style).not.toMatch(/url\(|@import|@font-face|<|&/);
    expect(elements(source).filter(({ name, attributes }) => ['script', 'img', 'iframe', 'object', 'form', 'base'].includes(name) || 'style' in attributes || 'src' in attributes)).toEqual([]);
  });

  test('of several threads one script of ours is let in as well, by hash', () => {
    const source = page([sample(), sample()]);
    const policy = named(source, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')!.attributes['content'];
    expect(named(source, 'script').map(({ attributes }) => attributes)).toEqual([{}]);
    expect(policy).toContain(`script-src 'sha256-${createHash('sha256').update(/<script>([\s\S]*?)<\/script>/.exec(source)![1]!).digest('base64')}'; `);
    expect(named(source, 'script')[0]!.text).not.toMatch(/innerHTML|document\.write|eval|fetch|XMLHttpRequest|import\b|location|cookie|storage/i);
  });

  test('headings go down one level at a time', () => {
    for (const results of [[sample()], [sample(), sample()]]) {
      const levels = elements(page(results)).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : []));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [at, level] of levels.entries()) if (at > 0) expect(level - levels[at - 1]!).toBeLessThanOrEqual(1);
    }
  });

  test('several threads: an overview whose rows lead to them', () => {
    const second = sample();
    Object.assign(second.threads[0]!, { title: 'Lamps', deadlines: [{ ...DEADLINE, met: { date: '2019-07-25', message: 'm3', workingDays: 22 } }] });
    const source = page([sample(), second]);
    expect(named(source, 'h1').map(({ text }) => text)).toEqual(['2 threads']);
    expect(named(source.slice(source.indexOf('<table class="sortable">')), 'tr').slice(1).map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      'Parking permitsAlex MorganBorsetshire County Council refusal3 2019-06-242019-06-24', 'LampsAlex MorganBorsetshire County Council refusal3 2019-06-242019-06-243 working days late',
    ]);
    const ids = elements(source).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of named(source, 'a')) expect(ids).toContain(attributes['href']!.slice(1));
  });

  test('no thread at all is still a page', () => {
    expect(named(page([]), 'h1').map(({ text }) => text)).toEqual(['0 threads']);
  });

  test('a duplicate leads to the message that it repeats', () => {
    const result = sample();
    result.threads[0]!.messages.push(message(4, 0, [['body', 'again']], { duplicateOf: 'm1' }));
    expect(named(page([result]), 'a').find(({ text }) => text === 'To message 1')!.attributes['href']).toBe('#t1-m1');
  });

  test('--keep and --strip count', () => {
    const chosen = selection(['disclaimer'], ['request'], true);
    const source = page([select(sample(), chosen)], { selection: chosen });
    expect(named(source, 'h2').map(({ text }) => text)).toEqual(['2. Auto reply', '3. Refusal']);
    expect(elements(source).find(({ attributes, text }) => attributes['class'] === 'own' && text.includes('We refuse.'))!.text).toContain('This email is confidential.');
  });
});

describe('deadlines', () => {
  test('stand between the messages, after those of their own day', () => {
    const thread = sample().threads[0]!;
    thread.messages = [message(1, 0, [], { date: '2019-06-24' }), message(2, 0, [], { date: null }), message(3, 0, [], { date: '2019-07-22T09:00+01:00' }), message(4, 0, [], { date: '2019-07-23' })];
    thread.deadlines = [{ ...DEADLINE, date: '2019-09-01', kind: 'review' }, DEADLINE, { ...DEADLINE, date: null, kind: 'appeal' }];
    expect(timeline(thread).map((item) => ('message' in item ? item.message.position : item.deadline.kind))).toEqual([1, 2, 3, 'response', 4, 'review']);
  });

  test('say what they rest on and how late they stand; one without a date says what is missing', () => {
    const result = sample();
    result.threads[0]!.deadlines = [DEADLINE, { ...DEADLINE, kind: 'review', date: null, why: 'the answer has no date', source: 'Code' }];
    const source = page([result], { today: '2019-07-23' });
    const [item] = named(source, 'li').filter(({ attributes }) => attributes['class'] === 'deadline authority');
    expect(item!.text).toContain('22 July 2019: last day for response to the request authority 1 working day late on 2019-07-23');
    expect(item!.text).toContain('law, implied: Act s.10(1)');
    expect(named(source, 'p').map(({ text }) => text)).toContain('No last day for outcome of the review: the answer has no date (Code)');
  });
});

describe('strangers\' text', () => {
  const HOSTILE = '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1)\' x=\'&lt;b&gt;&amp;<!-- ]]>';

  test('stays text wherever it stands', () => {
    const result = sample();
    const thread = result.threads[0]!;
    const plain = new Set(elements(page([sample()])).map(({ name }) => name));
    const hostile = JSON.parse(JSON.stringify(result, (key, value: unknown) => (typeof value === 'string' && ['title', 'name', 'email', 'organisation', 'subject', 'text', 'rule', 'value', 'url', 'file', 'mediaType', 'size'].includes(key) ? HOSTILE : value))) as Result;
    hostile.threads[0]!.messages[0]!.subject = HOSTILE;
    hostile.threads[0]!.url = HOSTILE;
    hostile.threads[0]!.deadlines = [{ ...DEADLINE, source: HOSTILE, steps: [{ date: null, what: HOSTILE, because: HOSTILE }] }];
    hostile.threads[0]!.messages[0]!.provisions = [{ provision: HOSTILE, title: HOSTILE, use: 'ground', start: 0, end: 0, text: '', rule: '', useRule: null }];
    expect(thread.title).toBe('Parking permits');
    for (const results of [[hostile], [hostile, hostile]]) {
      const source = page(results);
      const found = elements(source);
      expect(found.filter(({ name, text }) => ['script', 'img'].includes(name) && text !== SORT_SCRIPT)).toEqual([]);
      expect(found.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
      // h3 and strong come with provisions and deadlines, of which the sample has none
      if (results.length === 1) expect(found.map(({ name }) => name).filter((name) => !plain.has(name) && !['h3', 'strong'].includes(name))).toEqual([]);
      expect(named(source, 'body')[0]!.text).toContain(HOSTILE);
    }
  });

  test('an id or date of a result that was read back breaks no attribute', () => {
    const result = sample();
    result.threads[0]!.id = '"><script>';
    result.threads[0]!.messages[0]!.date = '2019"><script>';
    expect(named(page([result]), 'script')).toEqual([]);
  });

  test('controls, bidi overrides and lone surrogates are shown, not acted on', () => {
    const result = sample();
    result.threads[0]!.title = 'a\u202e\u0000b\r\ud800';
    result.threads[0]!.messages = [message(1, 0, [['body', 'c\u001b[2J\u2066 \udc00 d']])];
    const source = page([result]);
    expect(source).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
    expect(named(source, 'h1')[0]!.text).toBe('a\\u202e\\u0000b\\u000d\\ud800');
    expect(named(source, 'p').map(({ text }) => text)).toContain('c\\u001b[2J\\u2066 \\udc00 d');
  });
});

describe('links', () => {
  const shown = (text: string): string => String(html`${linked(text)}`);
  const anchor = (address: string): string => `<a href="${address}" rel="noopener noreferrer">${address}</a>`;

  test('http and https alone, without what closes the sentence', () => {
    expect(shown('See https://example.org/a?b=1. (http://example.org/c)')).toBe(`See ${anchor('https://example.org/a?b=1')}. (${anchor('http://example.org/c')})`);
    expect(shown('https://example.org/a_(b)')).toBe(anchor('https://example.org/a_(b)'));
    expect(shown('https://example.org/?a=1&b=2')).toBe('<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer">https://example.org/?a=1&amp;b=2</a>');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://example.org', 'www.example.org', 'jo@example.org', 'https://', 'http://[', 'xhttp://example.org'])('%s is none', (text) => {
    expect(shown(text)).not.toContain('<a');
    expect(String(html`${namedLink('Reply.pdf', text)}`)).toBe('Reply.pdf');
  });

  test('an address ends where a quote or a bracket would end its attribute', () => {
    expect(shown('https://example.org/"onclick="x')).toBe(`${anchor('https://example.org/')}&quot;onclick=&quot;x`);
    expect(shown('https://example.org/<b>')).toBe(`${anchor('https://example.org/')}&lt;b&gt;`);
  });
});

describe('colours', () => {
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string): number => { const [x, y] = [luminance(a), luminance(b)]; return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); };

  test('black on white is 21', () => { expect(contrast('#000000', '#ffffff')).toBeCloseTo(21); });

  test.each<[string, Scheme]>([['light', LIGHT], ['dark', DARK]])('%s: whatever is read has a contrast of 4.5 or more', (_name, { paper, panel, ink, faint, link, bad, good, roles }) => {
    const pairs = [ink, faint, link, bad, good].flatMap((colour) => [paper, panel].map((ground) => [colour, ground] as const));
    for (const [colour, ground] of [...pairs, ...ROLES.map((role) => roles[role])]) expect({ colour, ground, enough: contrast(colour, ground) >= 4.5 }).toEqual({ colour, ground, enough: true });
  });
});

test('an address that a mark of --redact cuts is no link', () => {
  expect(String(html`${linked('See https://example.org/user/[person 2] and https://example.org/a.')}`)).toBe('See https://example.org/user/[person 2] and <a href="https://example.org/a" rel="noopener noreferrer">https://example.org/a</a>.');
});

test('the page says what was done to the correspondence', () => {
  expect(page([sample()])).toContain('Nothing of it was changed. What is folded can be opened.');
  expect(page([sample()], { redacted: true })).toMatch(/were replaced by marks such as \[person 1\]/);
  expect(page([sample()], { selection: selection([], ['auto-reply'], true) })).toContain('Messages of these types were left out: auto reply.');
});
