import type { Jurisdiction } from '../model/facts.js';
import type { MessageType, Role } from '../model/lists.js';
import { WRITTEN_ZONES } from '../model/lists.js';
import type { AttachedLetter, Tags, Thread, ThreadMessage, ThreadTags } from '../model/thread.js';
import { dateOf } from './date.js';
import { tagLaw } from './law.js';
import type { GivenParties } from './role/given.js';
import { rolesOf } from './role/role.js';
import { decideType, type TypeFacts } from './type/decide.js';

/** A message's own words, without the quoted lines that it answers, and where each of its code units stands in the document. */
function writtenText(message: Pick<ThreadMessage, 'draft' | 'zones'>): { text: string; offsetOf(index: number): number } {
  const { text } = message.draft.document;
  const parts = message.zones.filter((zone) => WRITTEN_ZONES.includes(zone.zone));
  let at = 0;
  const starts = parts.map((zone) => { const from = at; at += zone.end - zone.start; return { from, start: zone.start }; });
  return {
    text: parts.map((zone) => text.slice(zone.start, zone.end)).join(''),
    offsetOf(index) {
      let low = 0, high = starts.length - 1;
      while (low < high) { const mid = (low + high + 1) >> 1; if (starts[mid]!.from <= index) low = mid; else high = mid - 1; }
      const part = starts[low];
      return part ? part.start + index - part.from : 0;
    },
  };
}

/** Code units of the first rights paragraph that stand as evidence. */
const RIGHTS_SHOWN = 120;

function saidIn({ zones, draft }: Parameters<typeof writtenText>[0], said: ReturnType<typeof writtenText>): Pick<TypeFacts, 'written' | 'offsetOf' | 'rights'> {
  const rights = zones.find(({ zone }) => zone === 'rights'), text = rights && draft.document.text.slice(rights.start, Math.min(rights.end, rights.start + RIGHTS_SHOWN)).trimEnd();
  return { written: said.text, offsetOf: (i) => said.offsetOf(i), rights: rights ? { start: rights.start, end: rights.start + text!.length, text: text! } : null };
}

/**
 * Type, role and date of every message of a thread, in order: each message knows what came before it; then what they say in law.
 * @param given what is known beforehand: whose law applies, whose addresses are whose. @param letters the attachments whose text was read, by the SHA-256 of the file.
 */
export async function tagThread(thread: Thread, given: GivenParties & { jurisdiction?: Jurisdiction } = {}, letters: ReadonlyMap<string, AttachedLetter> = new Map()): Promise<ThreadTags> {
  const tags = new Map<string, Omit<Tags, 'law'>>();
  const previous: { role: Role; type: MessageType }[] = [];
  const texts = thread.messages.map(writtenText);
  const roles = rolesOf(thread.messages, texts.map(({ text }) => text), given);
  for (const [index, message] of thread.messages.entries()) {
    const written = texts[index]!, role = roles[index]!;
    const enclosed = message.draft.attachments.flatMap(({ sha256 }) => letters.get(sha256 ?? '') ?? []).map((letter) => ({ document: letter.draft.document.id, ...saidIn(letter, writtenText(letter)) }));
    const { type, tags: also, automatic: byMachine } = decideType({
      role: role.value, annotation: message.draft.annotation, signs: message.draft.signs ?? [], ...saidIn(message, written), enclosed,
      headers: message.draft.headers?.all ?? null, subject: message.draft.subject, attachments: message.draft.attachments,
      position: index + 1, firstOfRole: !previous.some((p) => p.role === role.value), previous,
    });
    tags.set(message.id, { type, tags: also, role, date: await dateOf(message.draft), automatic: byMachine || (message.draft.automatic ?? false) });
    previous.push({ role: role.value, type: type.value });
  }
  const law = tagLaw(thread, tags, given.jurisdiction ?? null);
  return { messages: new Map([...tags].map(([id, one]) => [id, { ...one, law: law.messages.get(id)! }])), law: law.law };
}
