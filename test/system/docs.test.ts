/** Every command of the documentation, in its order, with the programs that it needs. A program that is missing fails the test, but for the office suite. */
import { describe, expect, jest, test } from '@jest/globals';
import { bash, place } from '../cli/run.js';
import { PAGES, fencesOf, isRun, runPage } from '../docs/fences.js';

jest.setTimeout(300_000);
/** Too large for a machine that only tests: where it is missing its block is left out, by name. */
const office = bash(place({}), 'command -v soffice && ls /usr/lib/libreoffice/program/libsclo.so').code === 0;

describe.each(PAGES)(`%s${office ? '' : ' (without LibreOffice Calc, which is missing)'}`, (page) => {
  test('its commands end well and print what it says', () => {
    const { ran, wrong } = runPage(page, ({ text }) => office || !text.includes('soffice'));
    expect(wrong).toEqual([]);
    expect(ran).toBe(fencesOf(page).filter(isRun).length - (office ? 0 : fencesOf(page).filter(({ text }) => text.includes('soffice')).length));
  });
});

