import { expect, test } from '@jest/globals';
import { writeCsv } from '../../src/write/csv.js';
import { message, sample } from './sample.js';

const plain = { by: 'message', raw: false, bom: false, header: true } as const;

test('one row a message: header, ISO dates, line feeds, quotes where needed', async () => {
  const csv = await writeCsv(sample(), plain);
  expect(csv).not.toContain('\r');
  expect(csv.split('\n')[0]).toMatch(/^thread,title,authority,requester,position,id,type,/);
  expect(csv).toContain('\nt1,Parking permits,Borsetshire County Council,Alex Morgan,1,m1,request,,requester,Alex Morgan,,2019-06-24,,false,false,message,,,,,,thread.txt,"Dear Council,\n');
  expect(csv).toContain(',2019-06-24T21:09:19+01:00,');
  expect(csv).toContain(',Reply.pdf,');
  const saved = sample();
  saved.threads[0]!.authority = { name: null, email: 'foi@borsetshire.gov.uk' };
  for (const file of saved.threads[0]!.messages.flatMap(({ attachments }) => attachments)) file.savedAs = 'Reply-0123456789ab.pdf';
  expect(await writeCsv(saved, plain)).toMatch(/^.*,text,savedAs\nt1,Parking permits,foi@borsetshire\.gov\.uk,[\s\S]*,Reply-0123456789ab\.pdf\n/);
});

test('one row a request', async () => {
  const csv = await writeCsv(sample(), { ...plain, by: 'thread' });
  expect(csv).toBe('thread,title,url,authority,requester,regime,status,state,sent,firstAnswer,workingDays,outcome,provisions,caseReferences,messages,fromRequester,fromAuthority,automatic,attachments\n'
    + 't1,Parking permits,,Borsetshire County Council,Alex Morgan,,rejected,,2019-06-24,,,refusal,,,3,1,2,1,1\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\uff1d1', '\uff0b1', '\uff0d1', '\uff201'])('a spreadsheet does not run %j', async (cell) => {
  const result = sample();
  result.threads[0]!.title = cell;
  result.threads[0]!.messages = [message(1, 0, [['body', 'x']], { text: `${cell}\nmore` })];
  const csv = await writeCsv(result, plain);
  expect(csv).toContain(`'${cell}`);
  expect(csv).toContain(`"'${cell}\nmore"`);
  expect(await writeCsv(result, { ...plain, raw: true })).not.toContain(`'${cell}`);
});

test('no header where rows follow others; a byte order mark on request', async () => {
  expect(await writeCsv(sample(), { ...plain, header: false })).toMatch(/^t1,/);
  expect((await writeCsv(sample(), { ...plain, bom: true })).charCodeAt(0)).toBe(0xfeff);
});
