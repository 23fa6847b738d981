/**
 * The order of keys in printed JSON, as the contract lists them: the same input gives the same bytes however the
 * objects were put together. Keys that a list does not name follow in the order that they came in.
 */

/** Keys in order; a key with a shape of its own has its value (or each member of a list) ordered by it. */
type Shape = readonly (string | readonly [key: string, shape: Shape])[];

const evidence: Shape = ['rule', 'start', 'end', 'text', 'document'];
const why: Shape = ['certainty', ['evidence', evidence]];
const party: Shape = ['name', 'email', 'organisation'];
const status: Shape = ['value', 'text'];
const said = ['start', 'end', 'text', 'rule'] as const;
const references: Shape = ['value', 'owner'];
const step: Shape = ['date', 'what', 'because'];
const zone: Shape = ['zone', 'start', 'end', 'rule', 'text', 'copyOf', 'interleaved'];

/** A deadline that a message states. */
export const STATED: Shape = ['date', 'kind', 'start', 'end', 'text', 'certainty', 'rule', ['steps', step]];
export const MESSAGE: Shape = [
  'id', 'position', 'type', 'tags', 'role', ['sender', party], ['recipients', ['name', 'email', 'field']], 'date',
  'subject', 'messageId', 'inReplyTo', 'sourceId', 'delivery', 'automatic', 'hidden', 'origin', 'duplicateOf', 'text', ['zones', zone],
  ['attachments', ['name', 'mediaType', 'bytes', 'size', 'sha256', 'url', 'savedAs']], ['caseReferences', [...references, ...said]],
  ['provisions', ['provision', 'title', 'use', ...said, 'useRule']], ['deadlines', STATED],
  ['fees', ['amount', 'currency', ...said]], ['questions', ['number', ...said, ['answer', ['message', 'start', 'end', 'rule']]]],
  ['bounce', ['address', 'kind', 'status', 'diagnostic', 'rule', ['others', ['address', 'kind', 'status', 'diagnostic']]]], ['absence', ['until', 'untilSays', ['instead', party], 'rule']],
  ['why', [['type', why], ['role', why], ['date', why], ['exports', why]]], 'document',
];
/** A deadline of a request. */
export const DEADLINE: Shape = ['kind', 'date', 'why', 'certainty', 'basis', 'whose', 'regime', 'holidays', 'source', 'message', ['steps', step], ['met', ['date', 'message', 'workingDays']]];
export const THREAD: Shape = [
  'id', 'title', ['status', status], ['state', ['value', 'certainty', ['evidence', evidence], 'message', 'agreesWithPage']], ['requester', party],
  ['authority', party], 'url', ['jurisdiction', ['value', 'certainty', ['evidence', evidence]]], 'regime', ['caseReferences', references],
  ['deadlines', DEADLINE], ['why', [['regime', why]]], ['messages', MESSAGE],
];
export const DOCUMENT: Shape = ['id', 'file', 'ordinal', 'format', 'layout', 'length', ['attached', ['name', 'sha256']], 'byteStart', 'byteEnd', ['furniture', zone]];
export const PROBLEM: Shape = ['severity', 'code', 'message', 'file', 'line', 'column', 'byte', 'hint'];
export const THREAD_SUMMARY: Shape = ['id', 'title', ['authority', party], ['requester', party], ['status', status]];

/** A copy of `value` with its keys in the order of `shape`; lists are ordered member by member, other values come back as they are. */
export function inOrder(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((member) => inOrder(member, shape));
  if (value === null || typeof value !== 'object') return value;
  const source = value as Record<string, unknown>;
  const ordered: Record<string, unknown> = {};
  for (const entry of shape) {
    const key = typeof entry === 'string' ? entry : entry[0] as string;
    if (key in source) ordered[key] = typeof entry === 'string' ? source[key] : inOrder(source[key], entry[1] as Shape);
  }
  for (const key of Object.keys(source)) if (!(key in ordered)) ordered[key] = source[key];
  return ordered;
}
