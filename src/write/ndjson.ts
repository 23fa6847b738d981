import { escapeJson } from './escape.js';
import { DOCUMENT, MESSAGE, PROBLEM, THREAD_SUMMARY, inOrder } from './order.js';
import { toRecords } from './records.js';
import type { Result, ResultRecord } from '../model/result.js';

/** The result as records, one a line, keys in the order of the contract. Lone surrogates and control characters are escaped. */
export function* writeNdjson(result: Result): Generator<string> {
  for (const record of toRecords(result)) yield `${escapeJson(JSON.stringify(ordered(record)))}\n`;
}

function ordered(record: ResultRecord): unknown {
  switch (record.record) {
    case 'document': return inOrder(record, ['record', ...DOCUMENT]);
    case 'message': return inOrder(record, ['record', ...MESSAGE, ['thread', THREAD_SUMMARY], ['source', ['file', 'ordinal', 'byteStart', 'byteEnd']]]);
    case 'problem': return inOrder(record, ['record', ...PROBLEM]);
  }
}
