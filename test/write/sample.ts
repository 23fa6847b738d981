import type { Result, ResultMessage, ResultZone } from '../../src/model/result.js';

/** A zone for `message`: offsets are set there. */
export type Piece = [zone: ResultZone['zone'], text: string, more?: Partial<ResultZone>];

const UNKNOWN = { certainty: 'unknown' as const, evidence: [] };

/** A message whose zones are `pieces`, from offset `start` on; `text` is what was written. */
export function message(position: number, start: number, pieces: readonly Piece[], more: Partial<ResultMessage> = {}): ResultMessage {
  let at = start;
  const zones = pieces.map(([zone, text, extra]): ResultZone => {
    const made = { zone, start: at, end: at + text.length, rule: zone === 'body' ? null : `common/test/${zone}`, text, copyOf: null, interleaved: false, ...extra };
    at += text.length;
    return made;
  });
  return {
    id: `m${position}`, position, type: 'request', tags: [], role: 'requester', sender: { name: 'Alex Morgan', email: null, organisation: null }, recipients: [],
    date: '2019-06-24', subject: null, messageId: null, inReplyTo: null, automatic: false, hidden: false, origin: 'message', duplicateOf: null,
    text: zones.filter((zone) => ['greeting', 'body', 'sign-off'].includes(zone.zone)).map((zone) => zone.text).join('').trim(),
    zones, attachments: [], caseReferences: [], provisions: [], deadlines: [], fees: [], questions: [], bounce: null, absence: null,
    why: { type: UNKNOWN, role: UNKNOWN, date: UNKNOWN }, document: 0, ...more,
  };
}

/** A page with a title, a deadline, a request, an auto-reply and a refusal: every shape that the writers tell apart. */
export function sample(): Result {
  const title = 'Parking permits\n';
  const due = 'Due by 22 July 2019\n';
  const request = message(1, title.length + due.length, [['heading', 'From: Alex Morgan\n'], ['greeting', 'Dear Council,\n\n'], ['body', 'How many permits?\n\n'], ['sign-off', 'Yours,\nAlex Morgan\n']]);
  const auto = message(2, ends(request), [['body', 'We have received your message.\n']], { type: 'auto-reply', role: 'authority', automatic: true, date: '2019-06-24T21:09:19+01:00', sender: { name: 'Information Team', email: null, organisation: 'Borsetshire County Council' } });
  const refusal = message(3, ends(auto), [
    ['body', 'We refuse.\n\n'], ['disclaimer', 'This email is confidential.\nDo not read it.\n'], ['disclaimer', 'It was scanned.\n'], ['rights', 'You may complain.\n'],
    ['quote', '> How many permits?\n', { copyOf: 'm1' }],
  ], { type: 'refusal', role: 'authority', date: null, hidden: true, sender: { name: 'Sam Green', email: 'sam@example.org', organisation: null }, attachments: [{ name: 'Reply.pdf', mediaType: 'application/pdf', bytes: null, size: '113K', sha256: null }] });
  return {
    schema: 'foi-parse/1',
    threads: [{
      id: 't1', title: 'Parking permits', status: { value: 'rejected', text: 'The request was refused.' }, state: null, requester: { name: 'Alex Morgan', email: null },
      authority: { name: 'Borsetshire County Council', email: null }, url: null, jurisdiction: null, regime: null, caseReferences: [], deadlines: [], why: { regime: UNKNOWN }, messages: [request, auto, refusal],
    }],
    documents: [{
      id: 'd1', file: 'thread.txt', ordinal: 0, format: 'thread-text', layout: 'headed-dated', length: ends(refusal),
      furniture: [{ zone: 'title', start: 0, end: title.length, rule: 'page/title', text: title }, { zone: 'deadline', start: title.length, end: title.length + due.length, rule: 'page/deadline', text: due }],
    }],
    problems: [{ severity: 'warning', code: 'odd', message: 'odd', file: 'thread.txt', line: 1, column: 1, byte: null, hint: null }],
  };
}

function ends(message: ResultMessage): number {
  return message.zones?.at(-1)?.end ?? 0;
}
