import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { parse } from '../../src/index.js';
import type { Result } from '../../src/model/result.js';
import { ARCHIVE_LIMITS, type Member } from '../../src/read/archives/limits.js';
import { tarMembers } from '../../src/read/archives/tar-members.js';
import { zipMembers } from '../../src/read/archives/zip-members.js';
import { zipArchive, type ZipEntry } from './make/zip-archive.js';

const mail = (words: string, from = 'Sam Reed <sam@example.org>'): string => `From: ${from}\r\nTo: Jo Hartley <jo@example.com>\r\nSubject: Lamps\r\nDate: Mon, 5 Jan 2015 14:03:00 +0000\r\nMessage-ID: <${words.length}@example.org>\r\n\r\n${words}\r\n`;
const A = mail('Fourteen lamps are lit.'), B = mail('The pond has one as well.', 'Pat Lowe <pat@example.net>');

type TarFile = [name: string, data: string, type?: 'file' | 'symlink' | 'directory'];
async function tarArchive(files: TarFile[]): Promise<Buffer> {
  const archive = pack();
  for (const [name, data, type = 'file'] of files) archive.entry(type === 'symlink' ? { name, type, linkname: data } : { name, type }, type === 'file' ? data : '');
  archive.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const words = (result: Result): string[] => result.threads.flatMap((thread) => thread.messages.map((message) => message.text));
const codes = (result: Result): string[] => result.problems.map(({ code, file }) => `${code} ${file}`);
/** Messages alone, without what comes from the container's bytes and name. */
const bare = (result: Result): unknown => JSON.parse(JSON.stringify(result.threads.flatMap((thread) => thread.messages.map((message) => ({ ...message, document: 0 })))).replace(/[0-9a-f]{12}(?:\.\d+)?-/g, 'ID-'));

describe('mails in a container are the mails', () => {
  test.each([
    ['zip', () => Promise.resolve(zipArchive([{ name: 'a.eml', data: A }, { name: 'b/b.eml', data: B }])), ['x/a.eml', 'x/b/b.eml']],
    ['zip, stored', () => Promise.resolve(zipArchive([{ name: 'a.eml', data: A, stored: true }, { name: 'b.eml', data: B, stored: true }])), ['x/a.eml', 'x/b.eml']],
    ['tar', () => tarArchive([['a.eml', A], ['b', '', 'directory'], ['b/b.eml', B]]), ['x/a.eml', 'x/b/b.eml']],
    ['tar.gz', async () => gzipSync(await tarArchive([['a.eml', A], ['b.eml', B]])), ['x/a.eml', 'x/b.eml']],
    ['zip of gz and zip', () => Promise.resolve(zipArchive([{ name: 'a.eml.gz', data: gzipSync(A) }, { name: 'b.zip', data: zipArchive([{ name: 'b.eml', data: B }]) }])), ['x/a.eml.gz', 'x/b.zip/b.eml']],
  ] as const)('%s', async (_name, make, files) => {
    const result = await parse(await make(), { file: 'x' });
    const [a, b] = [await parse(A), await parse(B)];
    expect(bare(result)).toEqual([...bare(a) as unknown[], ...bare(b) as unknown[]]);
    expect(result.documents.map(({ file, ordinal }) => [file, ordinal])).toEqual(files.map((file, i) => [file, i]));
    expect(new Set(result.documents.map(({ id }) => id)).size).toBe(2);
    expect(result.problems).toEqual([]);
  });

  test('gz, in several members and with zeros after them', async () => {
    const result = await parse(Buffer.concat([gzipSync(A.slice(0, 100)), gzipSync(A.slice(100)), Buffer.alloc(512)]), { file: 'a.eml.gz' });
    expect(bare(result)).toEqual(bare(await parse(A)));
    expect(result.documents[0]?.file).toBe('a.eml.gz');
    expect(result.problems).toEqual([]);
  });
});

describe('of a gzip file that is not whole comes what stands before', () => {
  const long = mail('Fourteen lamps are lit.\r\n'.repeat(20_000).trim());
  const whole = gzipSync(A);
  test.each([
    ['other bytes at its end', Buffer.concat([whole, Buffer.from('and more')]), A, 'gzip-garbage'],
    ['cut within its checksum', whole.subarray(0, -3), A, 'gzip-broken'],
    ['a wrong checksum', Buffer.concat([whole.subarray(0, -8), Buffer.alloc(4, 7), whole.subarray(-4)]), A, 'gzip-broken'],
  ])('%s', async (_name, bytes, text, code) => {
    const result = await parse(bytes, { file: 'a.gz' });
    expect(words(result)).toEqual(words(await parse(text)));
    expect(result.problems).toMatchObject([{ severity: 'error', code, file: 'a.gz' }]);
  });
  test('cut in the middle', async () => {
    const packed = gzipSync(long, { level: 0 });
    const result = await parse(packed.subarray(0, packed.length / 2), { file: 'a.gz' });
    expect(words(result)[0]?.length).toBeGreaterThan(200_000);
    expect(codes(result)).toEqual(['gzip-broken a.gz']);
  });
  test('nothing but a head', async () => {
    expect(codes(await parse(whole.subarray(0, 12), { file: 'a.gz' }))).toEqual(['gzip-broken a.gz']);
  });
});

describe('a member that is no good is named, and its siblings survive', () => {
  const bomb = Buffer.alloc(5_000_000, 'a');
  test.each<[string, ZipEntry, string]>([
    ['encrypted', { name: 'x.eml', data: 'secret', flags: 1 }, 'archive-encrypted'],
    ['packed by a method that is not known', { name: 'x.eml', data: 'x', method: 14 }, 'archive-method'],
    ['a symbolic link', { name: 'x.eml', data: '/etc/passwd', mode: 0o120777 }, 'archive-link'],
    ['not deflate at all', { name: 'x.eml', packed: Buffer.from('no deflate here, none'), length: 300 }, 'archive-broken'],
    ['longer than it says', { name: 'x.eml', data: bomb, length: 1000 }, 'archive-broken'],
    ['a bomb', { name: 'x.eml', data: bomb }, 'archive-ratio'],
    ['sharing its bytes', { name: 'x.eml', data: A, sharing: 0 }, 'archive-overlap'],
  ])('%s', async (_name, entry, code) => {
    const result = await parse(zipArchive([{ name: 'a.eml', data: A }, entry, { name: 'b.eml', data: B }]), { file: 'z.zip' });
    expect(words(result)).toEqual(['Fourteen lamps are lit.', 'The pond has one as well.']);
    expect(result.problems).toMatchObject([{ severity: 'error', code, file: 'z.zip/x.eml' }]);
  });

  test('one whose checksum differs is read as it stands, and said to be', async () => {
    const result = await parse(zipArchive([{ name: 'a.eml', data: A, checksum: 7 }]), { file: 'z.zip' });
    expect(words(result)).toEqual(['Fourteen lamps are lit.']);
    expect(codes(result)).toEqual(['archive-broken z.zip/a.eml']);
  });

  test('of two with one name both come; names that climb out or hold control characters are only names', async () => {
    const result = await parse(zipArchive([{ name: 'a.eml', data: A }, { name: 'a.eml', data: B }, { name: '../../etc/a.eml', data: A }, { name: '/a\u001b[2J.eml', data: B }, { name: '__proto__', data: A }]), { file: 'z.zip' });
    expect(words(result)).toHaveLength(5);
    expect(result.documents.map(({ file }) => file)).toEqual(['z.zip/a.eml', 'z.zip/a.eml', 'z.zip/../../etc/a.eml', 'z.zip//a\u001b[2J.eml', 'z.zip/__proto__']);
    expect(result.problems).toEqual([]);
  });

  test('names in the code page of DOS', async () => {
    const { documents } = await parse(zipArchive([{ name: Buffer.from('caf\x82.eml', 'latin1'), data: A, flags: 0 }]), { file: 'z.zip' });
    expect(documents[0]?.file).toBe('z.zip/café.eml');
  });

  test.each([['cut short', (zip: Buffer) => zip.subarray(0, zip.length / 2)], ['a directory that points nowhere', (zip: Buffer) => { zip.writeUInt32LE(7, zip.length - 6); return zip; }], ['random bytes after the mark', () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from(Array.from({ length: 3000 }, (_, i) => i * 37 % 251))])]])('an archive that is %s is a problem', async (_name, spoil) => {
    expect(codes(await parse(spoil(zipArchive([{ name: 'a.eml', data: A }, { name: 'b.eml', data: B }])), { file: 'z.zip' }))).toEqual(['archive-broken z.zip']);
  });

  test('links and a cut in a tar', async () => {
    const tar = await tarArchive([['a.eml', A], ['l', '/etc/passwd', 'symlink'], ['b.eml', B]]);
    expect(codes(await parse(tar, { file: 't.tar' }))).toEqual(['archive-link t.tar/l']);
    const cut = await parse(tar.subarray(0, tar.indexOf('The pond') + 8), { file: 't.tar' });
    expect(words(cut)).toEqual(['Fourteen lamps are lit.', 'The pond']);
    expect(codes(cut)).toEqual(['archive-link t.tar/l', 'archive-broken t.tar/b.eml']);
  });
});

describe('limits, on both sides', () => {
  const all = async (members: AsyncIterable<Member>): Promise<[string, number | null, string | null][]> => { const found: [string, number | null, string | null][] = []; for await (const { name, bytes, fault } of members) found.push([name, bytes?.length ?? null, fault?.code ?? null]); return found; };
  const none = () => ({ bytes: 0, entries: 0 });
  const three = [{ name: 'a', data: 'x'.repeat(100) }, { name: 'b', data: 'y'.repeat(100) }, { name: 'c', data: 'z'.repeat(100) }];
  const limits = (more: Partial<typeof ARCHIVE_LIMITS>): typeof ARCHIVE_LIMITS => ({ ...ARCHIVE_LIMITS, ...more });
  const whole = [['a', 100, null], ['b', 100, null], ['c', 100, null]];

  test.each([
    ['entry', { entry: 100 }, whole],
    ['entry', { entry: 99 }, [['a', 99, 'archive-entry-size'], ['b', 99, 'archive-entry-size'], ['c', 99, 'archive-entry-size']]],
    ['total', { total: 300 }, whole],
    ['total', { total: 299 }, [['a', 100, null], ['b', 100, null], ['c', 99, 'archive-total-size']]],
    ['entries', { entries: 3 }, whole],
    ['entries', { entries: 2 }, [['a', 100, null], ['b', 100, null], ['', null, 'archive-entries']]],
    ['ratio', { ratio: 10, ratioFloor: 100 }, whole],
    ['ratio', { ratio: 10, ratioFloor: 99 }, [['a', null, 'archive-ratio'], ['b', null, 'archive-ratio'], ['c', null, 'archive-ratio']]],
  ] as const)('%s of a zip: %j', async (_name, more, found) => {
    expect(await all(zipMembers(zipArchive(three), none(), limits(more)))).toEqual(found);
  });

  test.each([
    ['entry', { entry: 99 }, [['a', 99, 'archive-entry-size'], ['b', 99, 'archive-entry-size'], ['c', 99, 'archive-entry-size']]],
    ['total', { total: 300 }, whole],
    ['total', { total: 250 }, [['a', 100, null], ['b', 100, null], ['c', 50, 'archive-total-size']]],
    ['entries', { entries: 2 }, [['a', 100, null], ['b', 100, null], ['', null, 'archive-entries']]],
  ] as const)('%s of a tar: %j', async (_name, more, found) => {
    expect(await all(tarMembers([await tarArchive(three.map(({ name, data }) => [name, data]))], none(), limits(more)))).toEqual(found);
  });

  test('three archives in one another are opened, four are not', async () => {
    const nested = (depth: number): Buffer => zipArchive([{ name: depth ? 'in.zip' : 'a.eml', data: depth ? nested(depth - 1) : A }]);
    expect(words(await parse(nested(2), { file: 'z' }))).toEqual(['Fourteen lamps are lit.']);
    const four = await parse(nested(3), { file: 'z' });
    expect([words(four), codes(four)]).toEqual([[], ['archive-depth z/in.zip/in.zip/in.zip']]);
  });

  test('what several archives of one input unpack is counted together', async () => {
    const use = none();
    expect(await all(zipMembers(zipArchive(three), use, limits({ total: 400 })))).toEqual(whole);
    expect(await all(zipMembers(zipArchive(three), use, limits({ total: 400 })))).toEqual([['a', 100, null], ['b', null, 'archive-total-size']]);
  });

  describe('of what is larger comes what stands before', () => {
    const box = (n: number): string => Array.from({ length: n }, (_, i) => `From sam@example.org Mon Jan  5 14:03:00 2015\r\n${mail(`Lamp ${i} is lit.`, `Sam Reed <sam${i}@example.org>`).replace(/Message-ID: <\d+/, `Message-ID: <lamp-${i}`)}\r\n`).join('');
    const lit = (result: Result): number => words(result).filter((text) => /^Lamp \d+ is lit\.$/.test(text)).length;
    const half = Math.floor(box(100).length / 2);

    test.each([
      ['a mailbox in a zip', () => Promise.resolve(zipArchive([{ name: 'a.mbox', data: box(100) }, { name: 'b.eml', data: B }])), 'zip-entry', 'archive-entry-size x/a.mbox'],
      ['a mailbox in a tar', () => tarArchive([['a.mbox', box(100)], ['b.eml', B]]), 'zip-entry', 'archive-entry-size x/a.mbox'],
      ['a mailbox in a gz', () => Promise.resolve(gzipSync(box(100))), 'zip-total', 'archive-entry-size x'],
    ] as const)('%s', async (name, make, limit, code) => {
      const whole = await parse(await make(), { file: 'x' }), cut = await parse(await make(), { file: 'x', limits: { [limit]: half } });
      expect([lit(whole), codes(whole)]).toEqual([100, []]);
      expect([lit(cut) > 45, lit(cut) <= 51, codes(cut)]).toEqual([true, true, [code]]);
      if (!name.endsWith('gz')) expect(words(cut)).toContain('The pond has one as well.');
      // The last mail of the mailbox may be there in part.
      expect(cut.documents.map(({ file }) => file)).toEqual([...Array.from({ length: cut.documents.length - whole.documents.length + 100 }, () => whole.documents[0]!.file), ...whole.documents.slice(100).map(({ file }) => file)]);
    });

    test('an attachment that was cut is none, a text is', async () => {
      const ruler = '-'.repeat(31), letter = `This is a plain-text version of the Freedom of Information request "Lamps".\n\n${ruler}\n\n` + 'From: Sam Reed, Wexcombe Town Council\nTo: Jo Hartley\nDate: 10 March 2021\n\nDear Jo Hartley,\n\nThe list is attached.\n\nSam Reed\n\nAttachment: small.txt (1K)\nAttachment: big.txt (1K)\n';
      const zip = zipArchive([{ name: 'correspondence.txt', data: letter }, { name: '1_2_small.txt', data: 'x' }, { name: '1_3_big.txt', data: 'x '.repeat(500) }, { name: 'big.txt', data: 'Pond. '.repeat(200) }, { name: 'big.csv', data: 'a,b\n'.repeat(500) }, { name: 'big.zip', data: zipArchive([{ name: 'a.eml', data: A.repeat(3), stored: true }]), stored: true }]);
      const { documents, problems, threads } = await parse(zip, { file: 'z', limits: { 'zip-entry': 350 } });
      expect(documents.map(({ file, length }) => [file, length])).toEqual([['z/correspondence.txt', letter.length], ['z/big.txt', 350]]);
      expect(threads.flatMap(({ messages }) => messages.flatMap(({ attachments }) => attachments.map(({ name, bytes }) => [name, bytes])))).toEqual([['small.txt', 1], ['big.txt', null]]);
      expect(problems.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${code} ${file}`)).toEqual(['1_3_big.txt', 'big.txt', 'big.csv', 'big.zip'].map((name) => `archive-entry-size z/${name}`));
    });
  });

  test('what a gz unpacks is counted once, be it a tar or not', async () => {
    const tar = await tarArchive([['a.eml', A], ['b.eml', B]]);
    expect(codes(await parse(gzipSync(tar), { file: 't.tar.gz', limits: { 'zip-total': tar.length } }))).toEqual([]);
    expect(codes(await parse(gzipSync(tar), { file: 't.tar.gz', limits: { 'zip-total': tar.length - 1 } }))).toContain('archive-entry-size t.tar.gz');
  });

  test('ten gigabytes of overlap and fifty thousand files come to an end', async () => {
    const kernel = Buffer.alloc(1_000_000, 'a');
    const overlap = zipArchive([{ name: 'k', data: kernel }, ...Array.from({ length: 10_000 }, (_, i) => ({ name: `${i}`, packed: Buffer.alloc(1000), checksum: 0, length: kernel.length, sharing: 0 }))]);
    expect((await parse(overlap, { file: 'z' })).problems.filter(({ code }) => code === 'archive-overlap')).toHaveLength(10_000);
    const many = await all(zipMembers(zipArchive(Array.from({ length: 50_000 }, (_, i) => ({ name: `${i}/`, stored: true }))), none()));
    expect(many).toEqual([['', null, 'archive-entries']]);
  }, 60_000);
});

describe('what is no correspondence', () => {
  test('in an archive is named in one problem', async () => {
    const result = await parse(zipArchive([{ name: 'a.eml', data: A }, { name: 'scan.pdf', data: '%PDF-1.7 ...' }, { name: 'photo.jpg', data: Buffer.from('\xff\xd8\xff\xe0', 'latin1') }, { name: 'costs.csv', data: 'a,b\n1,2\n' }, { name: '__MACOSX/._a.eml', data: A }, { name: '.DS_Store', data: '\0\0' }, { name: 'page_files/style.css', data: 'p {}' }]), { file: 'z.zip' });
    expect(words(result)).toEqual(['Fourteen lamps are lit.']);
    expect(result.problems).toMatchObject([{ severity: 'info', code: 'not-correspondence', file: 'z.zip', message: expect.stringMatching(/^6 files in it .*: scan\.pdf, photo\.jpg, costs\.csv, __MACOSX\/\._a\.eml, \.DS_Store, page_files\/style\.css$/) as unknown }]);
  });

  test.each([
    ['pdf', '%PDF-1.4\n%\xe2\xe3\n1 0 obj'], ['word-document', zipArchive([{ name: '[Content_Types].xml', data: '<Types/>' }, { name: 'word/document.xml', data: '<w/>' }])],
    ['office-document', zipArchive([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true }])], ['office-document', '{\\rtf1\\ansi Dear Jo}'],
    ['image', '\x89PNG\r\n\x1a\n'], ['image', '\xff\xd8\xff\xe0'], ['other-archive', 'Rar!\x1a\x07\x00'], ['other-archive', '7z\xbc\xaf\x27\x1c'], ['tnef', '\x78\x9f\x3e\x22'],
    ['other-json', '{"lamps": 14}'], ['other-json', '[1, 2]'],
  ])('given alone, %s says what it is and what to do', async (code, bytes) => {
    const result = await parse(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, { file: 'x' });
    expect(result.problems).toMatchObject([{ severity: 'error', code, file: 'x', hint: expect.any(String) as unknown }]);
    expect(result.documents).toEqual([]);
  });

  test('what only begins like JSON is a text', async () => {
    expect(words(await parse('{"lamps": fourteen}, he wrote to us.\n'))).toEqual(['{"lamps": fourteen}, he wrote to us.']);
  });
});
