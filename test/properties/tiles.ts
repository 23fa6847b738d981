import { expect } from '@jest/globals';
import type { Result } from '../../src/model/result.js';

/** Asserts the contract's promise that nothing is lost, and gives back each document's text, joined from its zones. */
export function textsOf(result: Result): string[] {
  return result.documents.map((document, i) => {
    const zones: { start: number; end: number; text: string }[] = [...document.furniture];
    for (const thread of result.threads) for (const message of thread.messages) if (message.document === i) zones.push(...(message.zones ?? []));
    zones.sort((a, b) => a.start - b.start || a.end - b.end);
    let at = 0;
    for (const zone of zones) {
      expect(zone.start).toBe(at);
      expect(zone.text).toHaveLength(zone.end - zone.start);
      at = zone.end;
    }
    expect(at).toBe(document.length);
    return zones.map((zone) => zone.text).join('');
  });
}
