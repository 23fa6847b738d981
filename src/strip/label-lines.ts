import { readSalutation } from '../match/greetings.js';
import { paragraphsOf, type Line } from '../match/lines.js';
import { samePerson } from '../match/names.js';
import { foldParagraph, scoreParagraph } from '../match/paragraph-score.js';
import { wordsOf } from '../match/shingles.js';
import { looksLikeLowerName, looksLikeName, readSignOff } from '../match/sign-offs.js';
import type { MessageZone } from '../model/lists.js';
import { LINE_SIGHT } from '../model/rule.js';
import { boilerplateLineRules, boilerplateParagraphRules } from '../packs/boilerplate.js';
import { signatureScore } from './signature-shape.js';

export interface Label { zone: MessageZone; rule: string | null; copyOf?: string }
export interface LabelContext {
  /** The sender's name, where heading or header gives it. */
  author: string | null;
  /** Every name that the thread has shown. */
  names: ReadonlySet<string>;
  /** Whether some words copy what the other side said before. */
  copied(words: readonly string[]): { id: string; share: number } | null;
}

const RULER = /^[-_=*~#·•. ]{3,}$/;
const BODY: Label = { zone: 'body', rule: null };

/**
 * Names every line of what one person wrote: greeting, body, sign-off, signature, standing text, copies.
 * Works on lines without headings and quotations. Linear in the lines; when in doubt a line stays body.
 */
export function labelLines(lines: readonly Line[], context: LabelContext): Label[] {
  const labels: (Label | null)[] = lines.map(() => null);
  const put = (first: number, last: number, label: Label): void => { for (let i = first; i <= last; i++) labels[i] ??= label; };
  const ink = (i: number): boolean => !!lines[i] && !lines[i]!.blank;
  const seen = (i: number): string => lines[i]!.content.slice(0, LINE_SIGHT).replaceAll('\u00a0', ' ').trim();
  const paragraphs = paragraphsOf(lines);

  // Standing text, by scored paragraphs and by whole lines.
  for (const { first, last } of paragraphs) {
    if (last - first < 80) {
      const text = foldParagraph(lines.slice(first, last + 1).map((l) => l.content).join('\n'));
      const hit = text.length >= 12 ? scoreParagraph(text, boilerplateParagraphRules) : null;
      if (hit) { put(first, last, { zone: hit.rule.then.zone as MessageZone, rule: hit.rule.id }); continue; }
    }
    for (let i = first; i <= last; i++) {
      const rule = boilerplateLineRules.find((r) => r.when.kind === 'line' && r.when.pattern.test(seen(i)));
      if (rule) put(i, i, { zone: rule.then.zone as MessageZone, rule: rule.id });
    }
  }

  // Copies of what the other side said: whole paragraphs, after a ruler or a colon, or at the end.
  const body = paragraphs.filter(({ first }) => !labels[first]);
  const copies = body.map(({ first, last }) => {
    const words = wordsOf(lines.slice(first, last + 1).map((l) => l.content).join(' '));
    // It must begin with what is copied: "Thank you for your request for …" before it makes it a sentence of the author's own.
    const hit = words.length >= 8 && (context.copied(words.slice(0, 8))?.share ?? 0) > 0.4 ? context.copied(words) : null;
    return { hit, words: words.length };
  });
  for (let k = 0; k < body.length;) {
    if (!(copies[k]!.hit && copies[k]!.hit!.share >= 0.75)) { k++; continue; }
    // Short paragraphs between copied ones (a greeting, a name) belong to the copy.
    let end = k, total = 0;
    for (let j = k; j < body.length; j++) {
      const copy = copies[j]!;
      if (copy.hit && copy.hit.share >= 0.75) { end = j; total += copy.words; } else if (copy.words > 7) break;
    }
    let start = k;
    const above = body[k - 1];
    if (above && readSalutation(seen(above.first)) && above.first > 0 && RULER.test(seen(previousInk(above.first)))) start = k - 1;
    const before = previousInk(body[start]!.first);
    const introduced = before >= 0 && (RULER.test(seen(before)) || /[:：]$/.test(seen(before)));
    const trailing = body.slice(end + 1).every(({ first, last }) => last - first < 4 && copies[body.findIndex((p) => p.first === first)]!.words <= 7);
    if (total >= 12 && (introduced || trailing)) {
      const stop = trailing ? body[body.length - 1]!.last : body[end]!.last;
      put(body[start]!.first, stop, { zone: 'quote', rule: 'common/quote/said-before', copyOf: copies[k]!.hit!.id });
    }
    k = end + 1;
  }

  // Greeting: the first line that greets among the first few; what stands above it stays as it is.
  let from = 0;
  for (let i = 0, looked = 0; i < lines.length && looked < 6; i++) {
    if (!ink(i) || labels[i]) continue;
    looked++;
    const text = seen(i);
    const vocative = looked === 1 && text.length <= 60 && [...context.names].some((name) => samePerson(text.replace(/[,:]$/, ''), name)) && (/[,:]$/.test(text) || i + 1 < lines.length);
    if (!readSalutation(text) && !vocative) continue;
    put(i, i, { zone: 'greeting', rule: vocative ? 'common/greeting/name-alone' : 'common/greeting/salutation' });
    from = i + 1;
    break;
  }

  // "-- " opens a signature (RFC 3676 section 4.3).
  const delimiter = lastWhere((i) => /^-- ?$/.test(lines[i]!.text.trimStart()) && !labels[i]);
  if (delimiter >= from && linesWithInk(delimiter + 1) <= 20) for (let i = delimiter; i < lines.length; i++) labels[i] ??= { zone: 'signature', rule: 'common/signature/delimiter' };

  // The closing: the last line that closes, and the closings right above it ("Many thanks", "Yours faithfully").
  let closing = lastWhere((i) => i >= from && !labels[i] && ink(i) && !!readSignOff(seen(i)));
  if (closing >= 0) {
    const last = closing;
    for (let up = previousInk(closing); up >= from && !labels[up] && readSignOff(seen(up)); up = previousInk(up)) closing = up;
    put(closing, last, { zone: 'sign-off', rule: 'common/sign-off/closing-phrase' });
    let at = last + 1, names = 0;
    for (; at < lines.length && names < 3; at++) {
      if (!ink(at)) continue;
      if (labels[at]) break;
      const text = seen(at).replace(/[*_]/g, '').trim();
      const known = (context.author && samePerson(text, context.author)) || looksLikeName(text) || looksLikeLowerName(text);
      if (!known || names > 0 && (lines[at - 1]!.blank || !looksLikeName(text))) break;
      labels[at] = { zone: 'sign-off', rule: 'common/sign-off/name-under-closing' };
      names++;
    }
    // After it: paragraphs that look like an address or a job stay with the signature; a sentence is an answer and stays body.
    for (const { first, last: end } of paragraphs) {
      if (end < at) continue;
      const top = Math.max(first, at);
      if (labels[top] && labels[end]) continue;
      if (signatureScore(lines.slice(top, end + 1).map((l) => l.content), context.names) >= 1) put(top, end, { zone: 'signature', rule: 'common/signature/after-closing' });
    }
  } else {
    // No closing: a lone name at the very end, or a block of address lines.
    let end = lines.length - 1;
    while (end >= from && (!ink(end) || labels[end])) end--;
    const tail = paragraphs.find(({ first, last }) => first <= end && end <= last);
    if (tail && tail.last >= from) {
      // The lines after the last end of a sentence in the last paragraph.
      let top = end;
      while (top > Math.max(tail.first, from) && !labels[top - 1] && !/[.?!:;,]$/.test(seen(top - 1))) top--;
      const rows = lines.slice(top, end + 1).map((l) => l.content);
      const text = seen(end), wholeParagraph = top === tail.first;
      if (top === end && top > from && (context.author && samePerson(text, context.author) || [...context.names].some((n) => samePerson(n, text)) && looksLikeName(text))) put(end, end, { zone: 'sign-off', rule: 'common/sign-off/lone-name' });
      else if (top > from && signatureScore(rows, context.names) >= (wholeParagraph ? 2 : 1)) put(top, end, { zone: 'signature', rule: 'common/signature/address-block' });
    }
  }

  // Rulers that belong to nobody.
  for (let i = 0; i < lines.length; i++) if (!labels[i] && ink(i) && RULER.test(seen(i))) labels[i] = { zone: 'separator', rule: 'common/separator/ruler' };
  return withBlanks(lines, labels);

  function previousInk(at: number): number { let i = at - 1; while (i >= 0 && lines[i]!.blank) i--; return i; }
  function lastWhere(test: (i: number) => boolean): number { for (let i = lines.length - 1; i >= 0; i--) if (test(i)) return i; return -1; }
  function linesWithInk(at: number): number { let n = 0; for (let i = at; i < lines.length; i++) if (ink(i)) n++; return n; }
}

/** Blank lines within a zone are of it; between two different ones they are body, as every line that no rule names. */
function withBlanks(lines: readonly Line[], labels: readonly (Label | null)[]): Label[] {
  const done = lines.map((_line, i) => labels[i] ?? BODY);
  let before = -1;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && lines[i]!.blank && !labels[i]) continue;
    if (before >= 0 && i < lines.length && done[before]!.zone === done[i]!.zone) for (let k = before + 1; k < i; k++) done[k] = done[before]!;
    before = i;
  }
  return done;
}
