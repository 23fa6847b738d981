import { parseStrictDate } from '../../dates/strict.js';
import type { Line } from '../../match/lines.js';
import { RuleSet } from '../../match/rule-set.js';
import type { Draft, StatedDate } from '../../model/draft.js';
import type { SourceDocument } from '../../model/document.js';
import type { MessageZone } from '../../model/lists.js';
import { subtractSpans, type Zone } from '../../model/span.js';
import { platformRules } from '../../packs/wdtk/platform.js';
import { findAttachments } from './attachments.js';
import type { Segment } from './boundaries.js';
import type { Cues } from './cues.js';

/** What the site put into a letter itself; other standing text is named later, by `strip`. */
const platformLines = new RuleSet(platformRules.filter(({ when }) => when.kind === 'line'));

/** A message of a page as `split` hands it on: its heading, attachments and the site's own lines are named, its date is read. */
export function pageDraft(document: SourceDocument, lines: readonly Line[], cues: readonly Cues[], segment: Segment, index: number, authority: string | null): Draft {
  const start = lines[segment.firstLine]!.start, end = lines[segment.lastLine]!.next;
  const blanksAfter = (at: number): number => { let last = at; while (last < segment.lastLine && lines[last + 1]!.blank) last++; return last; };
  let first = segment.firstLine, hidden = false, subject = segment.heading?.subject ?? null;
  if (segment.heading) first = blanksAfter(segment.heading.last) + 1;
  const { attachments, zones: fixed } = findAttachments(lines, cues, first, segment.lastLine);
  if (segment.heading) fixed.push({ zone: 'heading', start, end: lines[first - 1]!.next, rule: segment.heading.rule });
  for (let i = first; i <= segment.lastLine; i++) {
    const text = lines[i]!.text.slice(0, 600).replace(/[’‘]/g, "'").replaceAll('\u00a0', ' ').trim();
    if (!text) continue;
    if (cues[i]!.hidden || cues[i]!.fold && /^show/i.test(text)) hidden = true;
    subject ??= /^\[Subject only\] (\S.{0,300})$/.exec(text)?.[1] ?? null;
    const byCloser = segment.closer === i ? 'wdtk/heading/author-below' : null;
    const rule = byCloser ?? platformLines.first(text)?.rule.id;
    if (!rule) continue;
    let last = blanksAfter(i);
    // The notice goes on in a sentence that an authority, too, may write.
    if (cues[i]!.hidden && last < segment.lastLine && /^Please contact us if you have any questions\.$/.test(lines[last + 1]!.text.trim())) last = blanksAfter(last + 1);
    fixed.push({ zone: byCloser ? 'heading' : 'platform', start: lines[i]!.start, end: lines[last]!.next, rule });
    i = last;
  }
  if (segment.heading?.rule === 'wdtk/heading/transcript') for (const mark of transcriptMarks(lines, first, segment.lastLine)) fixed.push(mark);
  const roleLine = lines[segment.roleLine] ?? lines[segment.firstLine]!;
  const evidence = { rule: segment.roleRule, start: roleLine.start, end: roleLine.end, text: roleLine.text.trim().slice(0, 160) };
  const stated = !!segment.heading?.role || segment.closer !== null;
  return {
    id: `${document.id}-${index + 1}`, document, spans: [{ start, end }], fixed: tidy(fixed), parent: null, origin: 'message',
    author: { name: segment.author, email: null, organisation: segment.role === 'authority' ? segment.heading?.organisation ?? authority : null },
    role: { value: segment.role, certainty: stated ? 'stated' : segment.roleRule === 'common/role/place-in-thread' ? 'guessed' : 'implied', evidence },
    date: statedDate(segment), subject, recipients: [], headers: null, attachments, hidden, annotation: segment.heading?.annotation ?? false,
  };
}

/** The marks with which a transcript quotes every line of a letter: they part nothing from nothing, and the lines are the letter. */
function transcriptMarks(lines: readonly Line[], first: number, last: number): Zone<MessageZone>[] {
  return lines.slice(first, last + 1).flatMap((line) => {
    const mark = /^[ \t]{0,4}>[ \t]?/.exec(line.text);
    return mark ? [{ zone: 'separator' as const, start: line.start, end: line.start + mark[0].length, rule: 'wdtk/separator/transcript-mark' }] : [];
  });
}

/** Sorted; where two overlap the first stays. */
function tidy(zones: Zone<MessageZone>[]): Zone<MessageZone>[] {
  const sorted = zones.sort((a, b) => a.start - b.start);
  const kept: Zone<MessageZone>[] = [];
  for (const zone of sorted) kept.push(...subtractSpans([zone], kept.slice(-1)).map((span) => ({ ...zone, ...span })));
  return kept;
}

function statedDate(segment: Segment): StatedDate | null {
  const date = segment.heading?.date;
  if (!date) return null;
  const parsed = parseStrictDate(date.text);
  return { value: parsed?.value ?? null, certainty: parsed ? parsed.ambiguous ? 'guessed' : 'stated' : 'unknown', evidence: { rule: segment.heading!.rule, start: date.at, end: date.at + date.text.length, text: date.text } };
}
