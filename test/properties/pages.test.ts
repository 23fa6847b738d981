import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, parseTogether } from '../../src/index.js';
import { resultSchema } from '../../src/model/result.js';
import { textsOf } from './tiles.js';

/** Tags and words of saved pages, put together at random: nesting is wrong more often than right. */
const TAGS = [
  '<h1>', '</h1>', '<div class="request-header">', '<p class="request-header__subtitle">', '<p class="subtitle">', '<div id="request_status" class="request-status-message request-status-message--successful">',
  '<div class="outgoing correspondence" id="outgoing-1">', '<div class="incoming correspondence hidden" id="incoming-2">', '<div id="correspondence">', '<div class="comment_in_request" id="comment-3">',
  '<div class="correspondence__header">', '<span class="correspondence__header__author">', '<time datetime="2019-01-07T21:09:19+00:00">', '</time>', '<h2>', '</h2>', '<div class="attachments">', '<li class="attachment">', '<p class="attachment__name">', '<p class="attachment__meta">',
  '<div class="correspondence_text">', '<span class="unfold_link"><a href="?unfold=1">', '<p class="event_plain">', '<p class="event_actions">', '<p class="event_bubble">', '<p id="hidden_message">', '<a href="/user/jo">', '<a href="/body/wexcombe">', '</a>',
  '</div>', '</div>', '</div>', '</p>', '</span>', '</li>', '<br>', '<hr>', '<blockquote>', '</blockquote>', '<pre>', '</pre>', '<table><tr><td>', '</td><td>', '</table>', '<div style="display:none">', '<script>', '</script>', '<!--', '-->', '<', '&amp;', '&#0;',
];
const WORDS = ['Jo Hartley', 'Wexcombe Town Council', 'Dear Wexcombe Town Council,', 'How many lamps are lit?', '7 January 2019', 'From: Sam Reed', '12K', 'Lamps.pdf', 'show quoted sections', 'On 5 January 2015, Jo Hartley wrote:', '> quoted', '\n', '\n\n', ' ', '\u00a0', '\ud800', '\u0000'];
const page = fc.array(fc.oneof(fc.constantFrom(...TAGS), fc.constantFrom(...WORDS), fc.string({ maxLength: 10 })), { maxLength: 60 }).map((pieces) => `<html><body>${pieces.join('')}`);
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 20 }).map((pieces) => pieces.join('\n\n'));

test('zones tile every saved page', async () => {
  await fc.assert(fc.asyncProperty(page, async (html) => {
    const result = await parse(html, { inputFormat: 'saved-html' });
    textsOf(result);
    expect(resultSchema.safeParse(result).success).toBe(true);
  }), { numRuns: 200 });
}, 120_000);

test('zones tile every document where several are read together', async () => {
  const titled = fc.tuple(page, text, text).map(([html, one, two]) => [html.replace('<body>', '<body><h1>Lamps lit</h1><p class="subtitle"><a href="/user/jo">Jo</a> to <a href="/body/w">Wexcombe Town Council</a></p>'), `Lamps lit\n\nJo Hartley made this Freedom of Information request to Wexcombe Town Council\n\n${one}`, two]);
  await fc.assert(fc.asyncProperty(titled, async (inputs) => {
    const result = await parseTogether(inputs.map((input, i) => ({ input, file: `${i}` })));
    textsOf(result);
    expect(resultSchema.safeParse(result).success).toBe(true);
  }), { numRuns: 120 });
}, 120_000);
