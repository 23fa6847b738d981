import { expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { outlookMessage } from './make/outlook-message.js';
test('x', () => {
  writeFileSync('/tmp/a.msg', outlookMessage({ subject: 'Re: Lamps', text: 'Dear Jo,\r\n\r\nFourteen lamps.\r\n\r\nYours,\r\nSam Reed\r\n', from: { name: 'Sam Reed', email: 'sam@example.org' }, to: [{ name: 'Jo Hartley', email: 'jo@example.com' }, { name: 'C', email: 'c@example.com', field: 2 }], sent: new Date('2015-01-05T14:03:00Z'), messageId: '<1@example.org>', attachments: [{ name: 'Reply.pdf', type: 'application/pdf', data: Buffer.from('abc') }, { name: 'Inner', mail: { subject: 'Inner', text: 'The pond has one.', from: { name: 'Pat Lowe', email: 'pat@example.net' }, sent: new Date('2015-01-05T14:03:00Z') } }] }));
  expect(1).toBe(1);
});
