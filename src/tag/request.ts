import { civilDay } from '../dates/civil-day.js';
import { parseStrictDate } from '../dates/strict.js';
import type { ZoneName } from '../model/lists.js';
import { WRITTEN_ZONES } from '../model/lists.js';
import type { RequestDeadline, RequestTags, StatedDeadline } from '../model/request.js';
import type { Thread, ThreadMessage, ThreadTags } from '../model/thread.js';
import { computeDeadlines } from './deadlines/compute.js';
import { eventsOf } from './deadlines/events.js';
import { REGIME_LAW } from './deadlines/limits.js';
import { regimeOf, type RegimeFacts } from './deadlines/regime.js';
import { statedDeadlines } from './deadlines/stated.js';
import { regimeAt } from './regime.js';
import { stateOf } from './state/state.js';

/** Zones that may state a time or name a law: what the sender wrote, and the standing text on rights. */
const TELLING: readonly ZoneName[] = [...WRITTEN_ZONES, 'rights', 'notice'];

/**
 * What the messages of a thread, already tagged, say of the request as a whole: the law it was made under, where it stands, and by when
 * somebody has to act. Copies of a message count once; the current time is not asked for.
 * @param whole false where only what single messages state is asked for: the state is then unknown and no deadline is computed.
 */
export function tagRequest(thread: Thread, { messages: tags, law: known }: ThreadTags, whole = true): RequestTags {
  const messages = thread.messages.filter(({ duplicateOf }) => duplicateOf === null).map((message) => ({ message, id: message.id, ...tags.get(message.id)!, text: tellingText(message) }));
  const told = known.regime.value ? known.regime : regimeOf([pageFacts(thread), ...messages.map(({ message: { draft }, role, text }) => ({
    role: role.value, text, start: draft.spans[0]?.start ?? 0, addresses: [draft.author?.email, ...draft.recipients.map(({ email }) => email)].filter((one) => typeof one === 'string'),
  }))]);
  // Only a place that the caller forced is stated without evidence.
  const { jurisdiction } = known;
  const regime = regimeAt(told, jurisdiction, jurisdiction.certainty === 'stated' && !jurisdiction.because.length);
  const law = regime.value && REGIME_LAW[regime.value], zone = law?.zone ?? 'Europe/London';
  const events = eventsOf(messages.map(({ id, role, type, date, text }) => ({ id, role: role.value, type, date, text })), zone);
  const received = events.find(({ what }) => what === 'request')?.day ?? null;
  const stated = new Map<string, StatedDeadline[]>();
  for (const { message, id, role, date } of messages) {
    const day = date.value !== null && (date.certainty === 'stated' || date.certainty === 'implied') ? civilDay(date.value, zone) : null;
    const found = message.zones.filter((one) => TELLING.includes(one.zone)).flatMap(({ start, end }) => statedDeadlines({
      role: role.value, text: message.draft.document.text.slice(start, end), start, day, received, holidays: law?.holidays ?? null,
    }));
    if (found.length) stated.set(id, found);
  }
  const page = pageDeadline(thread);
  return {
    regime, stated, state: stateOf(whole ? messages.map(({ id, role, type }) => ({ id, role: role.value, type })) : [], thread.page.status?.value ?? null),
    deadlines: whole ? [...page ? [page] : [], ...computeDeadlines(events, regime, thread.page.authority?.name ?? null)] : [],
  };
}

/** What the page says of the law: who asked whom for what, its status sentence, and whose site it is. */
function pageFacts({ page, splits }: Thread): RegimeFacts {
  const text = splits.flatMap(({ furniture, document }) => furniture.filter(({ zone }) => zone === 'party' || zone === 'status').map(({ start, end }) => document.text.slice(start, end))).join('\n');
  const site = /^https?:\/\/(?:www\.)?([\w.-]{1,100})\//i.exec(page.url ?? '')?.[1];
  return { role: 'unknown', text, start: 0, addresses: site ? [`@${site}`] : [] };
}

function tellingText({ zones, draft }: ThreadMessage): string {
  return zones.filter((zone) => TELLING.includes(zone.zone)).map(({ start, end }) => draft.document.text.slice(start, end)).join('\n');
}

/** The deadline that the page itself shows, in its status sentence; none where it names no day. */
function pageDeadline(thread: Thread): RequestDeadline | null {
  const { page } = thread;
  const day = page.deadline === null ? null : parseStrictDate(page.deadline)?.value.slice(0, 10) ?? null;
  if (day === null) return null;
  const byField = thread.splits.find((split) => split.page.deadline === page.deadline)?.document.exported !== undefined;
  return {
    kind: 'response', date: day, why: null, certainty: 'stated', basis: 'page', whose: 'authority', regime: null, holidays: null, message: null, met: null,
    source: (byField ? null : page.status?.text) ?? page.deadline!, steps: [{ date: day, what: 'the page names the day', because: page.deadline! }],
  };
}
