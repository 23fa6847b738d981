import { addDays } from '../dates/days.js';
import { DEADLINE_WORDS, NO_LEGAL_ADVICE } from './due.js';
import { standingInWords, standingOf } from './standing.js';
import type { Result, ResultThread } from '../model/result.js';

interface Event { uid: string; day: string; stamp: string; summary: string; description: string; url: string | null }

/**
 * The deadlines as an iCalendar stream (RFC 5545): an all-day event each, computed and stated ones, with the steps in the description.
 * Lines end in CR LF and are folded at 75 octets. The same input gives the same bytes: UIDs come from the thread's id, and DTSTAMP,
 * which would be the current time, is the day from which the time runs.
 * Without a deadline nothing is written: a calendar has to have a component (section 3.6).
 * @param today ISO day to say how late each stands, or null.
 */
export function* writeIcs(results: readonly Result[], today: string | null): Generator<string> {
  const events = results.flatMap(({ threads }) => threads).flatMap((thread) => [...eventsOf(thread, today)]);
  if (events.length === 0) return;
  yield lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//foi-parse//deadlines//EN', 'CALSCALE:GREGORIAN', `X-WR-CALDESC:${escaped(NO_LEGAL_ADVICE)}`]);
  for (const { uid, day, stamp, summary, description, url } of events) {
    yield lines([
      'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${compact(stamp)}T000000Z`, `DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escaped(summary)}`, `DESCRIPTION:${escaped(description)}`, ...url === null ? [] : [`URL:${url}`], 'CATEGORIES:FOI', 'TRANSP:TRANSPARENT', 'END:VEVENT',
    ]);
  }
  yield lines(['END:VCALENDAR']);
}

function* eventsOf(thread: ResultThread, today: string | null): Generator<Event> {
  const title = thread.title ?? 'Untitled correspondence';
  const url = thread.url !== null && /^https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,2000}$/.test(thread.url) ? thread.url : null;
  const seen = new Map<string, number>();
  // The same kind may fall due twice: by law and on the page.
  const uid = (kind: string): string => {
    const n = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, n);
    return `${thread.id.replace(/[^\w~.-]/g, '-')}-${kind}${n === 1 ? '' : `-${n}`}@foi-parse`;
  };
  for (const deadline of thread.deadlines) {
    if (deadline.date === null) continue;
    const standing = standingOf(deadline, today);
    yield {
      uid: uid(`${deadline.basis}-${deadline.kind}`), day: deadline.date, stamp: deadline.steps.find(({ date }) => date !== null)?.date ?? deadline.date, url,
      summary: `${title}: ${DEADLINE_WORDS[deadline.kind]}${deadline.basis === 'guidance' ? ' (good practice)' : ''}${deadline.certainty === 'guessed' ? ' (guessed)' : ''}`,
      description: [deadline.source, ...deadline.steps.map(({ date, what, because }) => `${date === null ? '' : `${date}: `}${what}: ${because}`), ...standing === null ? [] : [standingInWords(standing, deadline.whose)], NO_LEGAL_ADVICE].join('\n'),
    };
  }
  for (const { position, date: sent, deadlines } of thread.messages) {
    for (const { date, kind, text } of deadlines) {
      yield { uid: uid(`stated-${position}-${kind}`), day: date.slice(0, 10), stamp: sent?.slice(0, 10) ?? date.slice(0, 10), url, summary: `${title}: ${DEADLINE_WORDS[kind]} (stated)`, description: [`Message ${position} states: ${text}`, NO_LEGAL_ADVICE].join('\n') };
    }
  }
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** RFC 5545 section 3.3.11: backslash, semicolon, comma and line feed are escaped; other control characters may not stand in a text. */
function escaped(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n').replace(/\p{Cc}/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
}

/** Content lines, each folded so that no line has more than 75 octets of UTF-8 (section 3.1); a character is never cut. */
function lines(content: readonly string[]): string {
  return content.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '', octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      piece = '';
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
