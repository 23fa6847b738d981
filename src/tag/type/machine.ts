import type { Evidence } from '../../model/claim.js';
import type { MessageType } from '../../model/lists.js';

/**
 * Headers with which machines say that they are machines (RFC 3834 section 5, and what Exchange and others add). `sure`: no words speak louder.
 * Case systems mark their answers as generated, too, and Exchange suppresses answers to letters of every kind.
 */
const MACHINE: readonly { name: string; pattern: RegExp; type: MessageType; rule: string; sure: boolean }[] = [
  { name: 'auto-submitted', pattern: /^auto-replied/i, type: 'auto-reply', rule: 'common/type/auto-submitted', sure: true },
  { name: 'auto-submitted', pattern: /^auto-(?:generated|notified)/i, type: 'auto-reply', rule: 'common/type/auto-submitted', sure: false },
  { name: 'x-auto-response-suppress', pattern: /\b(?:all|oof|autoreply)\b/i, type: 'auto-reply', rule: 'common/type/x-auto-response-suppress', sure: false },
  { name: 'x-autoreply', pattern: /./, type: 'auto-reply', rule: 'common/type/x-autoreply', sure: true },
  { name: 'x-autorespond', pattern: /./, type: 'auto-reply', rule: 'common/type/x-autoreply', sure: true },
  { name: 'precedence', pattern: /^auto[_-]reply/i, type: 'auto-reply', rule: 'common/type/precedence', sure: true },
  { name: 'x-post-messageclass', pattern: /\b9;/, type: 'auto-reply', rule: 'common/type/x-post-messageclass', sure: true },
  { name: 'x-failed-recipients', pattern: /\S/, type: 'bounce', rule: 'common/type/x-failed-recipients', sure: true },
  { name: 'content-type', pattern: /^multipart\/report\b.+delivery-status/is, type: 'bounce', rule: 'common/type/multipart-report', sure: true },
];

/** What the headers say of the machine that sent a mail: the surest of them, or null. */
export function machineOf(headers: readonly (readonly [string, string])[]): { type: MessageType; sure: boolean; evidence: Evidence } | null {
  let found: { type: MessageType; sure: boolean; evidence: Evidence } | null = null;
  for (const [name, value] of headers) {
    const hit = MACHINE.find((m) => m.name === name && m.pattern.test(value.slice(0, 500)));
    if (!hit || found && (found.sure || !hit.sure) && found.type !== 'auto-reply') continue;
    if (found?.sure && hit.type !== 'bounce') continue;
    found = { type: hit.type, sure: hit.sure, evidence: { rule: hit.rule, start: 0, end: 0, text: `${name}: ${value}`.slice(0, 120) } };
  }
  return found;
}
