import { describe, expect, test } from '@jest/globals';
import { indexLines } from '../../../src/match/lines.js';
import type { SourceDocument } from '../../../src/model/document.js';
import type { Split } from '../../../src/model/draft.js';
import { findAttachments } from '../../../src/split/page/attachments.js';
import { cuesOf } from '../../../src/split/page/cues.js';
import { splitAuthor } from '../../../src/split/page/headings.js';
import { pageLine } from '../../../src/split/page/page-lines.js';
import { splitThreadText } from '../../../src/split/page/thread-text.js';
import { readTop } from '../../../src/split/page/top.js';

const split = (text: string): Split => splitThreadText({ id: 'd', file: null, ordinal: 0, format: 'thread-text', text, headers: null, attachments: [], parent: null } satisfies SourceDocument);
const top = (text: string): ReturnType<typeof readTop> => { const lines = indexLines(text); return readTop(lines, lines.map(cuesOf)); };
const starts = ({ drafts, document }: Split): string[] => drafts.map(({ spans }) => document.text.slice(spans[0]!.start).split('\n')[0]!);

describe('splitAuthor', () => {
  const known = { requester: 'Jo Hartley', authority: 'Office for Blackboards, Chalk and Dusters' };
  test.each([
    ['Office for Blackboards, Chalk and Dusters', null, known.authority, 'authority'],
    ['Records Team, Office for Blackboards, Chalk and Dusters', 'Records Team', known.authority, 'authority'],
    ['Enquiries (Slates, Pens), Office for Blackboards, Chalk and Dusters', 'Enquiries (Slates, Pens)', known.authority, 'authority'],
    ['REED, Sam,', 'REED, Sam', null, 'authority'],
    ['From: Jo Hartley', 'Jo Hartley', null, 'requester'],
    [', Office for Blackboards, Chalk and Dusters', null, known.authority, 'authority'],
    ['Sam Reed', 'Sam Reed', null, null],
  ])('%s', (text, author, organisation, role) => { expect(splitAuthor(text, known)).toEqual({ author, organisation, role }); });
});

describe('the top of a page', () => {
  test('a title below menus, other requests, their states and dates', () => {
    const { facts } = top('Browse requests\n\nBins\nThe request was successful.\n3 May 2012\n\nLamps\n\nJo Hartley made this Freedom of Information request to Wexcombe Town Council\n\nThe request was refused by Wexcombe Town Council.\n\nDear Sirs,\n');
    expect(facts).toMatchObject({ title: 'Lamps', status: { value: 'rejected' }, requester: { name: 'Jo Hartley' }, authority: { name: 'Wexcombe Town Council' } });
  });
  test('a status that is wrapped, and its deadline as a zone of its own', () => {
    const text = 'Lamps\n\nCurrently waiting for a response from Queen’s College, they must\nrespond promptly and normally no later than 3 May\n2021 (details).\n\nDear Queen’s College,\n';
    const { facts, furniture } = top(text);
    expect(facts).toMatchObject({ title: 'Lamps', deadline: '2021-05-03', authority: { name: 'Queen’s College' }, status: { value: 'waiting_response' } });
    expect(furniture.filter(({ zone }) => zone === 'deadline').map(({ start, end }) => text.slice(start, end))).toEqual(['3 May\n2021']);
  });
  test('the window title that crawls put first', () => {
    expect(top('Lamps - a Freedom of Information request to Wexcombe Town Council - WhatDoTheyKnow\n\nDear Sirs,\n').facts).toMatchObject({ title: 'Lamps', authority: { name: 'Wexcombe Town Council' } });
  });
  test('no title where the first letter stands right under the status', () => {
    expect(top('The request was successful.\n\nDear Wexcombe Town Council,\n').facts).toMatchObject({ title: null, status: { value: 'successful' } });
  });
});

test.each([
  ['Response to this request is long overdue. By law, under all circumstances, Wexcombe Council should have responded by now (details)', 'waiting_response_very_overdue'],
  ['We’re waiting for Jo Hartley to read recent responses and update the status.', 'waiting_classification'],
  ['The authority has responded by post to this request.', 'gone_postal'],
  ['Anfrage teilweise erfolgreich', 'partially_successful'],
])('%s', (text, state) => { expect(pageLine(indexLines(text)[0]!)?.state).toBe(state); });

describe('where letters begin', () => {
  const ASKED = 'Dear Wexcombe Town Council,\n\nHow many lamps are lit?\n\nYours faithfully,\n\nJo Hartley\n\n';
  test('an address with a date at the head of a letter is no heading, and dates nothing', () => {
    const page = split(`Lamps\n\nThe request was successful.\n\n${ASKED}Wexcombe Town Council\n\nJo Hartley\n\n12 March 2012\n\nDear Jo Hartley,\n\nThere are 14.\n`);
    expect(page.drafts.map(({ date }) => date)).toEqual([null, null]);
    expect(page.layout).toBe('headed-undated');
  });
  test('on a page with links under its letters a dated signature heads nothing', () => {
    const page = split(`Lamps\n\nJo Hartley 1 March 2012\n\n${ASKED}Link to this\n\nSam Reed, Wexcombe Town Council 3 March 2012\n\nDear Jo Hartley,\n\nThere are 14.\n\nSam Reed 2 March 2012\n\nTown Hall\n\nLink to this\n`);
    expect(page.drafts.map(({ date }) => date?.value)).toEqual(['2012-03-01', '2012-03-03']);
  });
  test('a letter without a greeting that the requester signs, under the fold of the answer', () => {
    const page = split(`Lamps\n\nThe request was successful.\n\n${ASKED}Wexcombe Town Council\n\nDear Jo Hartley,\n\nThere are 14.\n\nKind regards,\n\nSam Reed\n\nshow quoted sections\n\nIs that all of them?\n\nThanks,\n\nJo Hartley\n`);
    expect(starts(page)).toEqual(['Dear Wexcombe Town Council,', 'Wexcombe Town Council', 'Is that all of them?']);
    expect(page.drafts.map(({ role }) => role?.value)).toEqual(['requester', 'authority', 'requester']);
  });
  test('a mail that a comment quotes is the comment\'s', () => {
    const page = split(`Lamps\n\nThe request was successful.\n\n${ASKED}Pat Lowe left an annotation ()\n\nI was told:\n\nsubject: Your lamps\n\nDear Wexcombe Town Council,\n\nThey are ours.\n\nWexcombe Town Council\n\nDear Jo Hartley,\n\nThere are 14.\n`);
    expect(page.drafts.map(({ annotation }) => annotation)).toEqual([false, true, false]);
  });
  test('an event between two letters belongs to neither', () => {
    const page = split(`Lamps\n\nJo Hartley 1 March 2017\nFailed\n\n${ASKED}Link to this\n\n 2 March 2017\n\nSent request to Wexcombe Town Council again.\n\nWexcombe Town Council 3 March 2017\n\nDear Jo Hartley,\n\nThere are 14.\n\nLink to this\n`);
    expect(page.furniture.filter(({ zone }) => zone === 'event').map(({ start, end }) => page.document.text.slice(start, end).trim())).toEqual(['2 March 2017\n\nSent request to Wexcombe Town Council again.']);
    expect(page.drafts.map(({ date }) => date?.value)).toEqual(['2017-03-01', '2017-03-03']);
  });
});

test.each([
  ['1 Attachment\nA reply.pdf\n113K Download View as HTML\n\nDear Jo,', ['A reply.pdf 113K']],
  ['2 Attachments\n\n  A reply.pdf\n\n  1.2M View Download\n\n  b.doc\n  9K\n  Download\n  View as HTML\n\nDear Jo,', ['A reply.pdf 1.2M', 'b.doc 9K']],
  ['Attachment A reply.pdf\n 286K  Download   View as HTML   \n\nDear Jo,', ['A reply.pdf 286K']],
  ['Dear Jo,\n\nSee below.\n\nAttachment: A reply.pdf (99K)', ['A reply.pdf 99K']],
  ['2 Attachments\n\nDear Jo,', ['null null', 'null null']],
  ['Dear Jo,\n\n2 attachments\n\nThe first weighs\n113K\nin all.', []],
])('attachments of %j', (text, names) => {
  const lines = indexLines(text);
  expect(findAttachments(lines, lines.map(cuesOf), 0, lines.length - 1).attachments.map(({ name, size }) => `${name} ${size}`)).toEqual(names);
});
