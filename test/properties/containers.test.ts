import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { parse } from '../../src/index.js';
import { resultSchema } from '../../src/model/result.js';
import { zipArchive } from '../read/make/zip-archive.js';

const MAIL = 'From: Sam Reed <sam@example.org>\r\nTo: Jo Hartley <jo@example.com>\r\nSubject: Lamps\r\nDate: Mon, 5 Jan 2015 14:03:00 +0000\r\n\r\nFourteen lamps are lit.\r\n';
const tar = pack();
for (const name of ['a.eml', 'b.eml']) tar.entry({ name }, MAIL);
tar.finalize();
const pieces: Uint8Array[] = [];
for await (const piece of tar) pieces.push(piece as Uint8Array);
const containers = [zipArchive([{ name: 'a.eml', data: MAIL }, { name: 'b.zip', data: zipArchive([{ name: 'b.eml', data: MAIL }]) }]), Buffer.concat(pieces), gzipSync(MAIL), gzipSync(Buffer.concat(pieces)), Buffer.from(JSON.stringify(await parse(MAIL)))];

test('containers with damaged bytes, cut or lengthened, give a result and never fail', async () => {
  const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 });
  await fc.assert(fc.asyncProperty(fc.constantFrom(...containers), damage, fc.double({ min: 0.1, max: 1.2, noNaN: true }), async (container, changes, length) => {
    const bytes = Buffer.alloc(Math.ceil(container.length * length), 0x41);
    container.copy(bytes);
    for (const [place, value] of changes) bytes[Math.floor(place * (bytes.length - 1))] = value;
    const result = resultSchema.parse(await parse(bytes, { file: 'x' }));
    expect(result.problems.map(({ code }) => code)).not.toContain('unreadable-format');
  }), { numRuns: 400 });
}, 120_000);
