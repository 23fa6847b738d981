import { describe, expect, test } from '@jest/globals';
import { computeDeadlines } from '../../src/tag/deadlines/compute.js';
import type { EventName, RequestEvent } from '../../src/tag/deadlines/events.js';
import type { DeadlineKind, Regime } from '../../src/model/lists.js';

type Happened = readonly [what: EventName, day: string | null];
const events = (happened: readonly Happened[]): RequestEvent[] => happened.map(([what, day], i) => ({ what, day, message: `m${i + 1}`, why: day === null ? 'has no date' : null, guessed: false }));
const compute = (regime: Regime | null, happened: readonly Happened[], authority: string | null = null): ReturnType<typeof computeDeadlines> =>
  computeDeadlines(events(happened), { value: regime, certainty: regime === null ? 'unknown' : 'implied', because: [] }, authority);

/** The law, what happened, the deadlines in order, and the argument. Dates were counted by hand from the listing of test/dates. */
const rows: readonly (readonly [regime: Regime, happened: readonly Happened[], deadlines: readonly (readonly [DeadlineKind, string | null])[], why: string])[] = [
  // FOIA, nothing but the request. 24 June 2019, a Monday: 25-28 June (4), 1-5 (9), 8-11 July (13; 12 is the Boyne), 15-19 (18), 22, 23 (20).
  ['FOIA', [['request', '2019-06-24']], [['response', '2019-07-23']], 's.10(1)'],
  // Answered on 23 July. 40 working days: 24-26 (3), 29-2 Aug (8), 6-9 (12; 5 is the Scottish holiday), 12-16 (17), 19-23 (22), 27-30 (26; 26 is the Summer holiday), 2-6 Sep (31), 9-13 (36), 16-19 (40).
  ['FOIA', [['request', '2019-06-24'], ['answer', '2019-07-23']], [['response', '2019-07-23'], ['review-request', '2019-09-19']], 's.45 code'],
  // The question of 1 July stops the clock, the clarification of 8 July starts it anew: 9-11 (3), 15-19 (8), 22-26 (13), 29-2 Aug (18), 6, 7 (20).
  ['FOIA', [['request', '2019-06-24'], ['clarification-request', '2019-07-01'], ['clarification', '2019-07-08']], [['response', '2019-08-07']], 's.1(3)'],
  ['FOIA', [['request', '2019-06-24'], ['clarification-request', '2019-07-01']], [['response', null]], 'the question is not answered'],
  ['FOIA', [['request', '2019-06-24'], ['clarification-request', '2019-07-01'], ['clarification', null]], [['response', null]], 'the clarification has no date'],
  // Without a question there is nothing to start anew.
  ['FOIA', [['request', '2019-06-24'], ['clarification', '2019-07-08']], [['response', '2019-07-23']], 'a clarification of the requester\'s own'],
  // A question after the answer is another matter. 40 from 10 July: 11 (1), 15-19 (6), 22-26 (11), 29-2 Aug (16), 6-9 (20), 12-16 (25), 19-23 (30), 27-30 (34), 2-6 Sep (39), 9 (40).
  ['FOIA', [['request', '2019-06-24'], ['answer', '2019-07-10'], ['clarification-request', '2019-07-11']], [['response', '2019-07-23'], ['review-request', '2019-09-09']], 'a question after the answer'],
  // Fees notice on 1 July, the fee on 15 July: 1-5, 8-11 and 15 July are left out. 25-28 June (4), 16-19 July (8), 22-26 (13), 29-2 Aug (18), 6, 7 (20). To pay: three months beginning with 1 July end on 30 September.
  ['FOIA', [['request', '2019-06-24'], ['fee-notice', '2019-07-01'], ['fee-received', '2019-07-15']], [['response', '2019-08-07'], ['payment', '2019-09-30']], 's.10(2), s.9(2)'],
  ['FOIA', [['request', '2019-06-24'], ['fee-notice', '2019-07-01']], [['response', null], ['payment', '2019-09-30']], 'the fee has not come'],
  // 31 August 2019 is the last of the three months that begin with 1 June; those that begin with 30 November 2019 end on 28 February 2020.
  ['FOIA', [['request', '2019-11-20'], ['fee-notice', '2019-11-30']], [['response', null], ['payment', '2020-02-28']], 'three months over a short month: 29 February less a day'],
  // 40 working days in all: 20 end on 23 July; 24-26 (23), 29-2 Aug (28), 6-9 (32), 12-16 (37), 19-21 (40).
  ['FOIA', [['request', '2019-06-24'], ['extension', '2019-07-22']], [['response', '2019-07-23'], ['extension', '2019-08-21']], 's.10(3) and guidance'],
  // Review asked on 1 August: 2 (1), 6-9 (5), 12-16 (10), 19-23 (15), 27-30 (19), 2 September (20).
  ['FOIA', [['request', '2019-06-24'], ['answer', '2019-07-23'], ['review-request', '2019-08-01']], [['response', '2019-07-23'], ['review-request', '2019-09-19'], ['review', '2019-09-02']], 's.45 code'],
  // Six weeks from Friday 30 August: Friday 11 October. 28 days from 2 March 2020: 30 March.
  ['FOIA', [['request', '2019-06-24'], ['answer', '2019-07-23'], ['review-request', '2019-08-01'], ['review-answer', '2019-08-30']], [['response', '2019-07-23'], ['review-request', '2019-09-19'], ['review', '2019-09-02'], ['appeal', '2019-10-11']], 'the Commissioner\'s guidance'],
  ['FOIA', [['request', '2019-06-24'], ['decision-notice', '2020-03-02']], [['response', '2019-07-23'], ['court', '2020-03-30']], 'Tribunal rules'],
  ['FOIA', [['request', null]], [['response', null]], 'no date to start from'],
  ['FOIA', [['request', '2019-06-24'], ['answer', null]], [['response', '2019-07-23'], ['review-request', null]], 'an answer without a date'],
  ['FOIA', [['request', '2036-06-24']], [['response', null]], 'outside the table'],

  // EIR: the review is law, 40 working days from 1 August: 20 end on 2 September; 3-6 (24), 9-13 (29), 16-20 (34), 23-27 (39), 30 September (40).
  ['EIR', [['request', '2019-06-24'], ['answer', '2019-07-23'], ['review-request', '2019-08-01']], [['response', '2019-07-23'], ['review-request', '2019-09-19'], ['review', '2019-09-30']], 'reg.11'],
  ['EIR', [['request', '2019-06-24'], ['extension', '2019-07-20']], [['response', '2019-07-23'], ['extension', '2019-08-21'], ['review-request', '2019-10-17']], 'reg.7'],
  ['EIR', [['request', '2019-06-24']], [['response', '2019-07-23'], ['review-request', '2019-09-19']], 'reg.11(2), no answer came'],
  // Sixty working days from 1 July to pay: 2-5 (4), 8-11 (8), 15-19 (13), 22-26 (18), 29-2 Aug (23), 6-9 (27), 12-16 (32), 19-23 (37), 27-30 (41), 2-6 Sep (46), 9-13 (51), 16-20 (56), 23-26 (60).
  ['EIR', [['request', '2019-06-24'], ['fee-notice', '2019-07-01']], [['response', null], ['payment', '2019-09-26']], 'reg.8'],

  // FOISA: 12 July is a working day in Scotland: 25-28 (4), 1-5 (9), 8-12 (14), 15-19 (19), 22 (20). Then 40: 23-26 (4), 29-2 Aug (9), 6-9 (13), 12-16 (18), 19-23 (23), 26-30 (28; 26 August is a working day), 2-6 Sep (33), 9-13 (38), 16, 17 (40).
  ['FOISA', [['request', '2019-06-24']], [['response', '2019-07-22'], ['review-request', '2019-09-17']], 's.20(5), no answer came'],
  ['FOISA', [['request', '2019-06-24'], ['answer', '2019-07-22']], [['response', '2019-07-22'], ['review-request', '2019-09-17']], 's.20(5)'],
  // Review of 1 August: 2 (1), 6-9 (5), 12-16 (10), 19-23 (15), 26-30 (20). Six months on: the last of February.
  ['FOISA', [['request', '2019-06-24'], ['answer', '2019-07-22'], ['review-request', '2019-08-01']], [['response', '2019-07-22'], ['review-request', '2019-09-17'], ['review', '2019-08-30'], ['appeal', '2020-02-29']], 's.21, s.47(4)(b): 30 August and six months'],
  ['FOISA', [['request', '2019-06-24'], ['answer', '2019-07-22'], ['review-request', '2019-08-01'], ['review-answer', '2019-08-15']], [['response', '2019-07-22'], ['review-request', '2019-09-17'], ['review', '2019-08-30'], ['appeal', '2020-02-15']], 's.47(4)(a)'],
  ['FOISA', [['request', '2019-06-24'], ['extension', '2019-07-20']], [['response', '2019-07-22'], ['review-request', '2019-09-17']], 'the Act knows no extension'],
  ['FOISA', [['request', '2019-06-24'], ['decision-notice', '2020-03-02']], [['response', '2019-07-22'], ['review-request', '2019-09-17'], ['court', '2020-04-13']], 's.56: 42 days'],
  // EISR: 40 in all: 20 end on 22 July; 23-26 (24), 29-2 Aug (29), 6-9 (33), 12-16 (38), 19, 20 (40). Then 40 to ask for a review: 21-23 (3), 26-30 (8), 2-6 Sep (13), 9-13 (18), 16-20 (23), 23-27 (28), 30-4 Oct (33), 7-11 (38), 14, 15 (40).
  ['EISR', [['request', '2019-06-24'], ['extension', '2019-07-20']], [['response', '2019-07-22'], ['extension', '2019-08-20'], ['review-request', '2019-10-15']], 'reg.7, reg.16'],

  // Ireland: four weeks of five weekdays; 5 August is the August holiday. 25-28 (4), 1-5 (9), 8-12 (14), 15-19 (19), 22 (20).
  ['FOI-IE', [['request', '2019-06-24'], ['answer', '2019-07-22']], [['response', '2019-07-22'], ['review-request', '2019-08-20']], 's.13, s.21: 23-26 (4), 29-2 (9), 6-9 (13), 12-16 (18), 19, 20 (20)'],
  ['FOI-IE', [['request', '2019-06-24'], ['answer', '2019-07-22'], ['review-request', '2019-08-01']], [['response', '2019-07-22'], ['review-request', '2019-08-20'], ['review', '2019-08-23'], ['appeal', '2020-02-23']], 'three weeks: 2 (1), 6-9 (5), 12-16 (10), 19-23 (15); deemed refused, six months'],
  // European Union: 25-28 (4), 1-5 (9), 8-12 (14), 15 (15).
  ['EU-1049', [['request', '2019-06-24']], [['response', '2019-07-15']], 'art.7(1)'],
  ['EU-1049', [['request', '2019-06-24'], ['answer', '2019-07-15'], ['review-request', '2019-07-20'], ['review-answer', '2019-08-09']], [['response', '2019-07-15'], ['review-request', '2019-08-05'], ['review', '2019-08-09'], ['court', '2019-10-19']], 'art.8: 22-26 (5), 29-2 (10), 5-9 (15); two months and ten days'],
];

describe('deadlines of a request', () => {
  test.each(rows)('%s %j: %j (%s)', (regime, happened, deadlines) => {
    expect(compute(regime, happened).map(({ kind, date }) => [kind, date])).toEqual(deadlines);
  });
});

test('every deadline says its law, its days and its steps; what has no date says why', () => {
  for (const [regime, happened] of rows) {
    for (const deadline of compute(regime, happened)) {
      expect(deadline.source).not.toBe('');
      expect(deadline.regime).toBe(regime);
      if (deadline.date === null) expect({ why: typeof deadline.why, certainty: deadline.certainty }).toEqual({ why: 'string', certainty: 'unknown' });
      else {
        expect(deadline.why).toBeNull();
        expect(deadline.steps.map(({ date }) => date)).toContain(deadline.date);
        expect(['implied', 'guessed']).toContain(deadline.certainty);
      }
    }
  }
});

test('what was done is said, and in how many working days', () => {
  // 24 June to 10 July: 25-28 (4), 1-5 (9), 8-10 (12).
  expect(compute('FOIA', [['request', '2019-06-24'], ['answer', '2019-07-10']])[0]?.met).toEqual({ date: '2019-07-10', message: 'm2', workingDays: 12 });
  expect(compute('FOIA', [['request', '2019-06-24']])[0]?.met).toBeNull();
  // How long it took is told even where the time can't be: 12 of them from the request itself, whatever the question did to the clock.
  expect(compute('FOIA', [['request', '2019-06-24'], ['clarification-request', '2019-07-01'], ['answer', '2019-07-10']])[0]).toMatchObject({ date: null, met: { workingDays: 12 } });
});

test('what is doubtful is guessed, and says what is', () => {
  expect(compute('FOIA', [['request', '2022-09-01']])[0]).toMatchObject({ date: '2022-09-30', certainty: 'guessed', steps: expect.arrayContaining([expect.objectContaining({ what: 'doubtful', because: expect.stringContaining('2022-09-19') as unknown })]) as unknown });
  expect(compute('FOISA', [['request', '2020-04-01']])[0]).toMatchObject({ certainty: 'guessed', steps: expect.arrayContaining([expect.objectContaining({ because: expect.stringContaining('Coronavirus') as unknown })]) as unknown });
  expect(compute('EU-1049', [['request', '2019-06-24']])[0]).toMatchObject({ certainty: 'guessed' });
  expect(computeDeadlines(events([['request', '2019-06-24']]), { value: 'FOIA', certainty: 'guessed', because: [] }, null)[0]).toMatchObject({ certainty: 'guessed' });
});

test.each(['Wexcombe Primary School', 'Borsetshire High School for Girls', 'Wexcombe Academy', 'Ambridge Sixth Form College'])('a school: %s', (name) => {
  const [response] = compute('FOIA', [['request', '2019-06-24']], name);
  expect(response).toMatchObject({ date: null, why: expect.stringContaining('school') as unknown });
  // The sixtieth working day: 40 end on 21 August; 22, 23 (42), 27-30 (46), 2-6 Sep (51), 9-13 (56), 16-19 (60).
  expect(response?.steps.at(-1)).toMatchObject({ date: '2019-09-19', what: 'working day 60' });
});
test.each(['Wexcombe Town Council', 'Royal Academy of Borsetshire', 'London School of Economics and Political Science'])('no school under that rule: %s', (name) => {
  expect(compute('FOIA', [['request', '2019-06-24']], name)[0]?.date).toBe('2019-07-23');
});

test('without a request, or without a law, nothing is computed', () => {
  expect(compute('FOIA', [['answer', '2019-07-10']])).toEqual([]);
  expect(compute(null, [['request', '2019-06-24']])).toMatchObject([{ kind: 'response', date: null, why: expect.stringContaining('which law') as unknown }]);
});

test('why there is no date reads as a sentence', () => {
  const whys = (...happened: Happened[]): (string | null)[] => compute('FOIA', happened).map(({ why }) => why);
  expect(whys(['request', null])[0]).toBe('the request has no date');
  expect(whys(['request', '2019-06-24'], ['answer', null])).toContain('the answer, from which the time runs, has no date');
  expect(whys(['request', '2019-06-24'], ['clarification-request', '2019-07-01'])[0]).toBe('the time stopped running on 2019-07-01: the authority asked what was meant, and no message answers it');
  expect(compute(null, [['request', '2019-06-24']])[0]!.why).toBe('the messages do not show under which law the request was made');
});
