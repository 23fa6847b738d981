import { expect, test } from '@jest/globals';
import { parse } from '../../src/index.js';

/** Pages that people save by mistake: each is a problem that says what it is and what to do, and nothing of it is taken for a letter. */
test.each([
  ['a login page', 'login-page', '<html><body><h1>Sign in</h1><form id="signin_form"><label>Your email <input name="e"></label><input type="password" name="p"></form></body></html>', /sign in first/],
  ['a robot check', 'bot-check', '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><p>Checking your browser before you go on.</p></body></html>', /wait until it shows/],
  ['a list of requests', 'search-results', '<html><body><h1>Search</h1><div class="results_section"><div class="request_listing"><a href="/request/lamps">Lamps lit</a><p>Dear Wexcombe Town Council, how many lamps</p></div></div></body></html>', /open one request/],
  ['a page that was saved before it was shown', 'empty-page', '<html><head><script>load()</script></head><body></body></html>', /save it again/],
  ['JSON of something else', 'not-a-request', '{"url_title": "lamps", "info_request_events": ', /save .*again/],
])('%s', async (_name, code, page, hint) => {
  const result = await parse(page, { file: 'saved' });
  expect(result.problems).toEqual([expect.objectContaining({ severity: 'error', code, file: 'saved', hint: expect.stringMatching(hint) })]);
  expect(result.threads.flatMap((thread) => thread.messages)).toEqual([]);
});

test('an empty file says that it is empty', async () => {
  expect((await parse('', { file: 'empty.txt' })).problems).toEqual([expect.objectContaining({ code: 'empty-input', file: 'empty.txt' })]);
});
