import type { Span } from '../model/span.js';
import type { Party, MailHeaders } from '../model/document.js';
/** stub */
export interface QuotedPart { header: Span | null; spans: Span[]; from: Party | null; rawDate: { text: string; start: number; end: number } | null; recipients: MailHeaders['recipients']; subject: string | null; kind: 'quote' | 'forward'; rule: string; interleaved: boolean; children: QuotedPart[] }
/** stub */
export function findQuotations(_text: string, _span: Span): QuotedPart[] { return []; }
