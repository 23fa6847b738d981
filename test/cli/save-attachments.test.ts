import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { safeName } from '../../src/batch/attachments/safe-name.js';
import type { Result } from '../../src/model/result.js';
import { resultSchema } from '../../src/model/result.js';
import { zipArchive } from '../read/make/zip-archive.js';
import { outlookMessage } from '../read/make/outlook-message.js';
import { ROOT, foi } from './run.js';

const hash = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const here = (): string => mkdtempSync(join(tmpdir(), 'foi-parse-save-'));

/** A mail with files attached, each a name as it stands in the header and a content. */
function mail(files: readonly (readonly [name: string, content: string])[], id = '1'): string {
  const parts = files.map(([name, content]) => `--b\nContent-Type: application/pdf\nContent-Disposition: attachment; ${name}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\n')}\n`).join('');
  return `From: Sam Reed <foi@wexcombe.gov.uk>\nTo: Jo Hartley <jo@example.org>\nSubject: Lamps\nDate: Tue, 12 Mar 2019 15:20:00 +0000\nMessage-ID: <${id}@wexcombe.gov.uk>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nDear Jo,\n\nPlease see the attached letter.\n\nSam Reed\n\n${parts}--b--\n`;
}
const named = (name: string): string => `filename="${name}"`;
const LONG = 'The plans. '.repeat(600);

function saved(dir: string, args: readonly string[]): { result: Result; code: number | null; err: string; attachments: Result['threads'][number]['messages'][number]['attachments']; files: string[] } {
  const { code, out, err } = foi(dir, ['--json', '--save-attachments', 'out', ...args]);
  const result = JSON.parse(out) as Result;
  expect(resultSchema.safeParse(result).success).toBe(true);
  return { result, code, err, attachments: result.threads.flatMap(({ messages }) => messages.flatMap(({ attachments }) => attachments)), files: readdirSync(join(dir, 'out')).sort() };
}

describe('safe names', () => {
  const print = hash('x'), short = print.slice(0, 12);
  test.each([
    ['../../etc/passwd', `passwd-${short}`], ['..\\..\\boot.ini', `boot-${short}.ini`], ['/etc/cron.d/x', `x-${short}`], ['C:\\a\\CON.txt', `_CON-${short}.txt`],
    ['aux.tar.gz', `_aux.tar-${short}.gz`], ['com¹.pdf', `_com¹-${short}.pdf`], ['nul', `_nul-${short}`], ['a\u0000b\u001b[2J.pdf', `ab[2J-${short}.pdf`],
    ['Reply\u202Efdp.exe', `Replyfdp-${short}.exe`], ['', `attachment-${short}`], ['...', `attachment-${short}`], ['.pdf', `pdf-${short}`], ['.htaccess', `htaccess-${short}`],
    ['-rf.txt', `rf-${short}.txt`], ['a. . ', `a-${short}`], ['a<b>c:d|e?f*g".pdf', `a_b_c_d_e_f_g_-${short}.pdf`], ['e\u0301.pdf', `é-${short}.pdf`], ['\ud800.pdf', `\ufffd-${short}.pdf`], ['__proto__', `__proto__-${short}`],
  ])('%j', (name, safe) => { expect(safeName({ name, mediaType: null }, print)).toBe(safe); });

  test('no name at all has the ending of its kind', () => { expect(safeName({ name: null, mediaType: 'application/pdf' }, print)).toBe(`attachment-${short}.pdf`); });

  test('any name stays in its directory, is seen, and is short', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const safe = safeName({ name, mediaType: null }, print);
      expect(safe).not.toMatch(/[\p{Cc}\p{Cf}/\\<>:"|?*]|^[.~ -]|[. ]$/u);
      expect(Buffer.byteLength(safe)).toBeLessThan(143);
    }));
  });
});

describe('--save-attachments', () => {
  test('each file is there with its bytes, and the output names it', () => {
    const dir = here();
    writeFileSync(join(dir, 'a.eml'), mail([[named('../../Reply.pdf'), LONG], [named('small.pdf'), 'small']]));
    const { code, attachments, files, err } = saved(dir, ['a.eml']);
    expect([code, err, attachments.map(({ savedAs }) => savedAs).sort()]).toEqual([0, '', files]);
    expect(readFileSync(join(dir, 'out', attachments[0]!.savedAs!), 'utf8')).toBe(LONG);
    expect(hash(readFileSync(join(dir, 'out', attachments[1]!.savedAs!)))).toBe(attachments[1]!.sha256);
    expect(readdirSync(dir).sort()).toEqual(['a.eml', 'out']);
    expect(foi(dir, ['--save-attachments', 'out', 'a.eml']).out).toContain(`saved as ${attachments[0]!.savedAs!}`);
  });

  test('names that differ in case, or not at all, do not meet; the same file twice is one; a second run adds nothing', () => {
    const dir = here();
    writeFileSync(join(dir, 'a.eml'), mail([[named('Reply.pdf'), 'one'], [named('reply.PDF'), 'two'], [named('Reply.pdf'), 'three'], [named('Reply.pdf'), 'one']]));
    const first = saved(dir, ['a.eml']);
    expect(new Set(first.files.map((name) => name.toLowerCase())).size).toBe(3);
    expect(first.attachments[0]!.savedAs).toBe(first.attachments[3]!.savedAs);
    expect(saved(dir, ['a.eml']).files).toEqual(first.files);
  });

  test('what is there stays as it is: a file of that name, a link, a directory', () => {
    for (const put of [(at: string): void => { writeFileSync(at, 'mine'); }, (at: string): void => { symlinkSync('/nonexistent/x', at); }, (at: string): void => { mkdirSync(at); }]) {
      const dir = here();
      writeFileSync(join(dir, 'a.eml'), mail([[named('Reply.pdf'), 'one']]));
      mkdirSync(join(dir, 'out'));
      const name = safeName({ name: 'Reply.pdf', mediaType: null }, hash('one'));
      put(join(dir, 'out', name));
      const { attachments } = saved(dir, ['a.eml']);
      expect(attachments[0]!.savedAs).toBe(name.replace('.pdf', '-2.pdf'));
      expect(readFileSync(join(dir, 'out', attachments[0]!.savedAs!), 'utf8')).toBe('one');
    }
  });

  test.each([['one thread of the processor', ['--jobs', '1']], ['two', ['--jobs', '2']], ['a stream', ['--stream']]])('a mailbox: %s', (_name, more) => {
    const dir = here();
    writeFileSync(join(dir, 'a.mbox'), [1, 2, 3].map((n) => `From a Mon Jan  5 14:03:00 2015\n${mail([[named('Reply.pdf'), `content ${n % 2}`]], String(n))}\n`).join(''));
    const { code, out } = foi(dir, ['--format', 'ndjson', '--save-attachments', 'out', ...more, 'a.mbox']);
    const records = out.trim().split('\n').map((line) => JSON.parse(line) as { record: string; attachments: { savedAs: string; sha256: string }[] }).filter(({ record }) => record === 'message');
    expect([code, records.length, readdirSync(join(dir, 'out')).length]).toEqual([0, 3, 2]);
    for (const { attachments: [file] } of records) expect(hash(readFileSync(join(dir, 'out', file!.savedAs)))).toBe(file!.sha256);
  });

  test('a Maildir, a mail in a zip, an Outlook message', () => {
    const dir = here();
    for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(dir, 'Maildir', name), { recursive: true });
    writeFileSync(join(dir, 'Maildir/cur/1:2,S'), mail([[named('a.pdf'), 'from a Maildir']], 'm'));
    writeFileSync(join(dir, 'a.zip'), zipArchive([{ name: 'in/b.eml', data: mail([[named('b.pdf'), 'from a zip']], 'z') }]));
    writeFileSync(join(dir, 'c.msg'), outlookMessage({ subject: 'Plans', text: 'Please see the plans.', attachments: [{ name: 'c.pdf', type: 'application/pdf', data: Buffer.from('from Outlook') }] }));
    const { code, files } = saved(dir, ['Maildir', 'a.zip', 'c.msg']);
    expect([code, files.map((name) => readFileSync(join(dir, 'out', name), 'utf8'))]).toEqual([0, ['from a Maildir', 'from a zip', 'from Outlook']]);
  });

  test('what a page only names, and a directory that cannot be made, are problems', () => {
    const dir = here();
    const page = JSON.parse(foi(dir, ['--json', '--save-attachments', 'out', join(ROOT, 'fixtures/page-2016-letters/input.html')]).out) as Result;
    expect(page.problems.map(({ code, message }) => [code, message.replace(/:.*/, '')])).toEqual([['attachments-not-here', expect.stringMatching(/^\d+ attachments? not saved/)]]);
    writeFileSync(join(dir, 'a.eml'), mail([[named('big.pdf'), 'x'.repeat(5000)]]));
    writeFileSync(join(dir, 'file'), '');
    const none = foi(dir, ['--json', '--save-attachments', 'file', 'a.eml']);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('a.eml: error[attachment-not-saved]: big.pdf: it was not saved (already exists)')]);
  });
});
