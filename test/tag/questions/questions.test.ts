import { expect, test } from '@jest/globals';
import { parse } from '../../../src/index.js';
import { QUESTIONS } from './questions.cases.js';

test.each(QUESTIONS)('$name', async ({ request, reply, questions }) => {
  const page = `Lamps lit\n\nThe request was successful.\n\nDear Wexcombe Town Council,\n\nI would like to ask about the lamps of the town.\n\n${request}\n\nYours faithfully,\n\nJo Hartley\n\nSam Reed, Wexcombe Town Council\n\nDear Jo Hartley,\n\nThank you for your request for information.\n\n${reply}\n\nYours sincerely,\n\nSam Reed\nWexcombe Town Council\n`;
  const { messages } = (await parse(page)).threads[0]!;
  expect(messages).toHaveLength(2);
  const got = messages[0]!.questions;
  expect(got.map(({ number, text, answer }) => [number, text, answer && page.slice(answer.start, answer.end)])).toEqual(questions);
  for (const { start, end, text, answer } of got) {
    expect(page.slice(start, end)).toBe(text);
    if (answer) expect(answer.message).toBe(messages[1]!.id);
  }
});
