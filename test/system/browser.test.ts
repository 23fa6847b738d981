/** The page of `--format html` in a real browser: Debian's Chromium (`apt-get install chromium`), or the one that CHROMIUM names. Where there is none, each test is skipped and its name says so. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { ROOT, foi, place } from '../cli/run.js';

const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => path !== undefined && existsSync(path));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

const HOSTILE = 'From: "<img src=//example.org/x onerror=document.title=1>" <jo@example.org>\nTo: foi@example.org\nSubject: </title><script>document.title=1</script>\nDate: Mon, 24 Jun 2019 21:09:19 +0100\n\n<script>document.title=1</script> <img src="https://example.org/a.png"> <style>*{display:none}</style>\n';
/** A subject and a sender of one word each that no line holds. */
const LONG = `From: ${'W'.repeat(120)} <jo@example.org>\nTo: foi@example.org\nSubject: ${'lamp'.repeat(100)}\nDate: Mon, 24 Jun 2019 21:09:19 +0100\n\nUnder the Freedom of Information Act, how many lamps are lit?\n`;
const here = place({ 'long.eml': LONG, 'hostile.eml': HOSTILE, 'again.eml': HOSTILE.replace('24 Jun', '25 Jun').replace('Subject: ', 'Subject: "><svg onload=document.title=1>') });
const fixture = (name: string): string => join(ROOT, 'fixtures', name, 'input.txt');
const PAGES = { one: [fixture('time-late-refusal-and-review')], several: [fixture('thread-example'), fixture('time-late-refusal-and-review'), fixture('thread-annotations')], hostile: ['hostile.eml'], long: ['long.eml', fixture('thread-example')], hostiles: ['hostile.eml', 'again.eml'] };

inBrowser(`the page in Chromium${CHROMIUM === undefined ? ' (skipped: no Chromium)' : ''}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    for (const [name, inputs] of Object.entries(PAGES)) writeFileSync(join(here, `${name}.html`), foi(here, ['--format', 'html', '--today', '2020-01-01', ...inputs]).out);
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser.close());

  /** Opens a page and notes every request but the one for itself, and whatever the console says: a policy that was broken is there. */
  async function opened(name: keyof typeof PAGES, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const heard: string[] = [];
    page.on('request', (request) => { if (!request.url().endsWith(`${name}.html`) && !request.url().startsWith('data:')) heard.push(request.url()); });
    page.on('console', (said) => { heard.push(said.text()); });
    await page.goto(pathToFileURL(join(here, `${name}.html`)).href);
    await look(page);
    await context.close();
    expect(heard).toEqual([]);
  }

  const each = Object.keys(PAGES).flatMap((name) => (['light', 'dark'] as const).flatMap((colorScheme) => [1200, 360].map((width) => [name as keyof typeof PAGES, colorScheme, width] as const)));
  test.each(each)('%s, %s, %i wide: no request, nothing to scroll sideways, axe has nothing to say', async (name, colorScheme, width) => {
    await opened(name, { colorScheme, viewport: { width, height: 800 }, bypassCSP: true }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.evaluate(() => { for (const fold of document.querySelectorAll('details')) fold.open = true; });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => (await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run()).violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html).slice(0, 3) })));
      expect(found).toEqual([]);
    });
  }, 60_000);

  test('its style is let in, light and dark', async () => {
    const paper = async (colorScheme: 'light' | 'dark'): Promise<string> => {
      let colour = '';
      await opened('one', { colorScheme }, async (page) => { colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor); });
      return colour;
    };
    expect([await paper('light'), await paper('dark')]).toEqual(['rgb(255, 255, 255)', 'rgb(20, 23, 26)']);
  }, 60_000);

  test('nothing of a hostile mail runs, with the policy and without it', async () => {
    for (const bypassCSP of [false, true]) {
      await opened('hostile', { bypassCSP }, async (page) => {
        expect(await page.title()).toBe('</title><script>document.title=1</script>');
        expect(await page.locator('script, img, main style').count()).toBe(0);
        expect(await page.locator('.own').innerText()).toContain('<script>document.title=1</script> <img src="https://example.org/a.png">');
      });
    }
  }, 60_000);

  test('of several hostile mails only our script runs, which sorts them as words', async () => {
    await opened('hostiles', {}, async (page) => {
      expect(await page.title()).toBe('2 threads');
      expect(await page.locator('script').count()).toBe(1);
      await page.getByRole('button', { name: 'Subject' }).click();
      await page.getByRole('button', { name: 'Subject' }).click();
      expect(await page.locator('tbody th a').allInnerTexts()).toHaveLength(2);
      expect(await page.title()).toBe('2 threads');
    });
  }, 60_000);

  const first = (page: Page): Promise<string[]> => page.locator('.sortable tbody th').allInnerTexts();
  test('a heading sorts the rows, and by the other way round when it is pressed again; empty cells stay last', async () => {
    await opened('several', {}, async (page) => {
      const before = await first(page), head = page.locator('th', { hasText: 'Subject' }), button = page.getByRole('button', { name: 'Subject' });
      expect([before.length, await head.getAttribute('aria-sort')]).toEqual([3, 'none']);
      await button.click();
      const up = await first(page);
      expect([up, await head.getAttribute('aria-sort'), await page.getByRole('status').innerText()]).toEqual([[...before].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })), 'ascending', 'Sorted by Subject, ascending.']);
      await button.click();
      expect([await first(page), await head.getAttribute('aria-sort')]).toEqual([up.toReversed(), 'descending']);
      const days = page.getByRole('button', { name: 'Days to first answer' });
      for (let press = 0; press < 2; press++) {
        await days.click();
        const cells = await page.locator('.sortable tbody tr td:nth-child(9)').allInnerTexts(), known = cells.filter((text) => text !== '').map(Number);
        expect(known).toEqual([...known].sort((a, b) => (press ? b - a : a - b)));
        expect(cells.slice(known.length).every((text) => text === '')).toBe(true);
      }
      expect(await page.locator('th[aria-sort=ascending], th[aria-sort=descending]').count()).toBe(1);
    });
  }, 60_000);

  test('the headings are sorted by from the keyboard', async () => {
    await opened('several', {}, async (page) => {
      await page.getByRole('button', { name: 'Subject' }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.locator('th', { hasText: 'Requester' }).getAttribute('aria-sort')).toBe('ascending');
      await page.keyboard.press('Space');
      expect(await page.locator('th', { hasText: 'Requester' }).getAttribute('aria-sort')).toBe('descending');
    });
  }, 60_000);

  test('without a script there is no button, and every row and chart', async () => {
    await opened('several', { javaScriptEnabled: false }, async (page) => {
      expect([await page.getByRole('button').count(), await page.locator('th[aria-sort]').count(), (await first(page)).length]).toEqual([0, 0, 3]);
      expect(await page.getByRole('img', { name: 'Where requests stand' }).count()).toBe(1);
      await page.getByText('The numbers of “Where requests stand”').click();
      expect(await page.locator('figure table').filter({ hasText: 'State' }).isVisible()).toBe(true);
    });
  }, 60_000);

  test.each(['several', 'long'] as const)('%s: in print, and from a dark screen, it is dark on white, nothing is cut at the side, and charts stay whole', async (name) => {
    await opened(name, { colorScheme: 'dark', viewport: { width: 718, height: 1000 } }, async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
      expect(await page.evaluate(() => Math.max(...[...document.querySelectorAll('.sortable, figure, svg')].map((one) => one.getBoundingClientRect().right)))).toBeLessThanOrEqual(718);
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('figure')!).breakInside)).toBe('avoid');
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    });
  }, 60_000);

  test.each([1200, 360])('words in charts are large enough to read, and within them, %i wide', async (width) => {
    await opened('several', { viewport: { width, height: 800 } }, async (page) => {
      const texts = await page.evaluate(() => [...document.querySelectorAll('svg text')].map((text) => { const [one, all] = [text.getBoundingClientRect(), text.closest('svg')!.getBoundingClientRect()]; return { high: one.height, within: one.left >= all.left - 1 && one.right <= all.right + 1, says: text.textContent }; }));
      expect(texts.length).toBeGreaterThan(3);
      expect(texts.filter(({ high, within }) => high < 10 || !within)).toEqual([]);
    });
  }, 60_000);

  test('a fold opens without a script, and a row leads to its thread', async () => {
    await opened('several', { javaScriptEnabled: false }, async (page) => {
      const fold = page.locator('details.left-out').filter({ hasText: 'Left out: rights' }).first();
      await fold.locator('summary').click();
      expect(await fold.getAttribute('open')).not.toBeNull();
      await page.getByRole('link', { name: 'Lamps lit', exact: true }).click();
      expect(page.url()).toMatch(/#t2$/);
    });
  }, 60_000);
});
