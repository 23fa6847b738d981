import { escapeJson } from '../write/escape.js';
import { counted } from '../write/words.js';
import type { MarkKind } from '../write/redact/marks.js';
import type { Redaction } from '../write/redact/redact.js';
import type { Sink } from './output.js';

const WORDS: Readonly<Record<MarkKind, string>> = { person: 'name', email: 'email address', phone: 'phone number', address: 'address', postcode: 'postcode', 'message-id': 'message id' };

/** Counts what was replaced, and writes the list of it (a line of JSON each) where one was asked for. */
export class RedactionReport {
  private readonly counts = new Map<MarkKind, number>();
  constructor(private readonly list: Sink | null) {}

  async add(redactions: readonly Redaction[]): Promise<void> {
    const lines: string[] = [];
    for (const { thread, replaced } of redactions) {
      for (const { mark, kind, written, times } of replaced) {
        this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
        if (this.list) lines.push(`${escapeJson(JSON.stringify({ thread, mark, kind, times, written }))}\n`);
      }
    }
    if (this.list && lines.length > 0) await this.list.write(lines.join(''));
  }

  finish(): Promise<void> { return this.list?.finish() ?? Promise.resolve(); }
  abandon(): void { this.list?.abandon(); }

  /** What a person has to know before the output leaves the house. */
  words(): string {
    const said = [...this.counts].map(([kind, n]) => counted(n, WORDS[kind]).replace(/addresss$/, 'addresses')).join(', ');
    return `foi-parse: replaced ${said || 'nothing'}. A person must check the output before it is given away: a name that nobody is greeted by or signs with can be left, and so can what points to a person in other words.\n`;
  }
}
