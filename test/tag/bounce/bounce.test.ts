import { expect, test } from '@jest/globals';
import { parse } from '../../../src/index.js';
import { ABSENCES, BOUNCES, NEITHER } from './bounce.cases.js';

const read = async (mail: string) => (await parse(mail)).threads[0]!.messages[0]!;

test.each(BOUNCES)('%s', async (_system, mail, bounce, others = []) => {
  expect((await read(mail)).bounce).toEqual({ ...bounce, rule: expect.any(String), others });
});

test.each(ABSENCES)('away: %s', async (_system, mail, absence) => {
  expect((await read(mail)).absence).toMatchObject(absence);
});

test.each(NEITHER)('neither: %s', async (mail) => {
  const { bounce, absence } = await read(mail);
  expect([bounce, absence]).toEqual([null, null]);
});
