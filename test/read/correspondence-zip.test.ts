import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { parse } from '../../src/index.js';
import { zipArchive, type ZipEntry } from './make/zip-archive.js';

const RULER = '-------------------------------';
const TEXT = `This is a plain-text version of the Freedom of Information request "Lamps in the square".  The latest, full version is available online at https://foi.example.org/request/lamps_in_the_square.



${RULER}



From: Jo Hartley
To: Wexcombe Town Council
Date:  3 March 2021

Dear Wexcombe Town Council,

Please tell me how many lamps stand in the square.

Yours faithfully,

Jo Hartley


${RULER}



From: Sam Reed, Wexcombe Town Council
To: Jo Hartley
Date: 10 March 2021

Dear Jo Hartley,

We have received your request.

Sam Reed

Attachment: image001.png (4K)


${RULER}



From: Sam Reed, Wexcombe Town Council
To: Jo Hartley
Date: 24 March 2021

Dear Jo Hartley,

Please find our response attached.

Sam Reed

Attachment: Response.pdf (99K)
Attachment: image001.png (4K)

`;
const zip = (files: readonly ZipEntry[]): Buffer => zipArchive([{ name: 'correspondence.txt', data: TEXT }, ...files]);
const sha = (data: string): string => createHash('sha256').update(data).digest('hex');
const FILES: ZipEntry[] = [{ name: '2_3_image001.png', data: 'second' }, { name: '1_2_image001.png', data: 'first' }, { name: '2_2_Response.pdf', data: '%PDF-1.4' }];

test('attachments go with the messages that name them, by number and name', async () => {
  const { threads, documents, problems } = await parse(zip(FILES), { file: 'lamps.zip' });
  expect(documents).toMatchObject([{ file: 'lamps.zip/correspondence.txt', format: 'thread-text', layout: 'correspondence-txt' }]);
  expect(threads[0]?.messages.map(({ attachments }) => attachments)).toEqual([
    [],
    [{ name: 'image001.png', mediaType: 'image/png', bytes: 5, size: '4K', sha256: sha('first') }],
    [{ name: 'Response.pdf', mediaType: 'application/pdf', bytes: 8, size: '99K', sha256: sha('%PDF-1.4') }, { name: 'image001.png', mediaType: 'image/png', bytes: 6, size: '4K', sha256: sha('second') }],
  ]);
  expect(problems).toEqual([]);
});

test('without the files the text says as much as it did', async () => {
  const [alone, packed] = [await parse(TEXT), await parse(zip([]))];
  const bare = (result: unknown): string => JSON.stringify(result).replace(/[0-9a-f]{12}/g, 'ID').replace('"file":null', '"file":"correspondence.txt"');
  expect(bare(packed)).toBe(bare(alone));
});

test('where the numbers do not agree, a name that one message alone has decides', async () => {
  const { threads, problems } = await parse(zip([{ name: '5_2_Response.pdf', data: '%PDF-1.4' }, { name: '5_3_stray.pdf', data: 'x' }]), { file: 'lamps.zip' });
  expect(threads[0]?.messages[2]?.attachments[0]).toMatchObject({ name: 'Response.pdf', sha256: sha('%PDF-1.4') });
  expect(problems).toMatchObject([{ severity: 'warning', code: 'unmatched-attachment', file: 'lamps.zip/5_3_stray.pdf' }]);
});

test('a file that no line names goes to the message of its number, where all numbers agree', async () => {
  const { threads, problems } = await parse(zip([...FILES, { name: '1_4_map.pdf', data: 'map' }]));
  expect(threads[0]?.messages[1]?.attachments.map(({ name, size }) => [name, size])).toEqual([['image001.png', '4K'], ['map.pdf', null]]);
  expect(problems).toEqual([]);
});

test('an attachment that is a letter itself is an attachment, not a thread', async () => {
  const { documents, threads } = await parse(zip([{ name: '1_2_image001.png', data: 'x' }, { name: '2_2_letter.txt', data: 'Dear Jo Hartley,\n\nFourteen.\n\nSam Reed\n' }]));
  expect([documents.length, threads.length, threads[0]?.messages[2]?.attachments.at(-1)?.name]).toEqual([1, 1, 'letter.txt']);
});

test('correspondence.pdf is named, not read', async () => {
  const { problems, documents } = await parse(zipArchive([{ name: 'correspondence.pdf', data: '%PDF-1.4' }, { name: '1_2_Response.pdf', data: '%PDF-1.4' }]), { file: 'lamps.zip' });
  expect(documents).toEqual([]);
  expect(problems).toMatchObject([{ severity: 'error', code: 'pdf-not-read', file: 'lamps.zip/correspondence.pdf', hint: expect.stringContaining('page') as unknown }, { severity: 'info', code: 'not-correspondence' }]);
});

test('of a batch the letters are read, its table is named', async () => {
  const { threads, problems } = await parse(zipArchive([{ name: 'dashboard.csv', data: 'request_url,authority_name,number_of_replies,request_status\nhttps://foi.example.org/request/a,Wexcombe Town Council,0,waiting_response\n' }, { name: 'outgoing_7.txt', data: 'Dear Wexcombe Town Council,\n\nHow many lamps?\n\nYours faithfully,\n\nJo Hartley\n' }]));
  expect(threads.map(({ messages }) => messages.map(({ text }) => text.split('\n')[2]))).toEqual([['How many lamps?']]);
  expect(problems).toMatchObject([{ severity: 'info', code: 'not-correspondence', message: expect.stringContaining('dashboard.csv') as unknown }]);
});
