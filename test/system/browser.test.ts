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
const here = place({ 'hostile.eml': HOSTILE });
const fixture = (name: string): string => join(ROOT, 'fixtures', name, 'input.txt');
const PAGES = { one: [fixture('time-late-refusal-and-review')], several: [fixture('thread-example'), fixture('time-late-refusal-and-review'), fixture('thread-annotations')], hostile: ['hostile.eml'] };

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
