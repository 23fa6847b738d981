/** Scores one parsed input against its gold answer. Plain JavaScript, so that `npm run evaluate` needs no build of its own. The form of gold.json is in ../README.md. */

const words = (text) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const SIGHT = 25;

/** Counts of one input; `errors` says in words what was wrong. Every count of `of` is how many could be right. */
export function scoreInput(result, gold, input) {
  const score = { messages: 0, found: 0, predicted: 0, ...Object.fromEntries(['role', 'date', 'type', 'own', 'party', 'tiled'].flatMap((name) => [[name, 0], [`${name}Of`, 0]])), invented: 0, errors: [] };
  const say = (text) => score.errors.push(text);
  for (const [name, of, ok] of tiles(result)) { score.tiledOf++; if (ok) score.tiled++; else say(`zones do not tile document ${name} (${of} characters)`); }
  const thread = result.threads[0];
  for (const [name, want, got] of [['title', gold.title, thread?.title], ['status', gold.status, thread?.status?.value], ['requester', gold.requester, thread?.requester?.name], ['authority', gold.authority, thread?.authority?.name]]) {
    if (want === undefined) continue;
    score.partyOf++;
    if ((got ?? null) === want) score.party++; else say(`${name} is ${JSON.stringify(got ?? null)}, should be ${JSON.stringify(want)}`);
  }
  const messages = result.threads.flatMap((one) => one.messages).filter((message) => gold.quotations === true || message.origin === 'message');
  score.predicted = messages.length;
  let from = 0;
  gold.messages.forEach((want, index) => {
    const label = `message ${index + 1}`;
    score.messages++;
    const start = words(want.start).slice(0, 6);
    const at = messages.findIndex((message, k) => k >= from && begins(words(message.zones.filter((zone) => zone.zone !== 'heading' && zone.zone !== 'quote-header').map((zone) => zone.text).join('\n')), start, message));
    if (at < 0) { say(`${label} does not begin at "${want.start}"`); return; }
    from = at + 1;
    score.found++;
    const got = messages[at];
    check(score, 'role', got.role === want.role, () => `${label} role is ${got.role}, should be ${want.role}`);
    if (want.types) check(score, 'type', want.types.includes(got.type), () => `${label} type is ${got.type}, should be ${want.types.join(' or ')}`);
    const date = input.dates === 'none' ? null : want.date ?? null;
    if (date) check(score, 'date', input.dates === 'day' ? got.date?.slice(0, 10) === date.slice(0, 10) : got.date === date, () => `${label} date is ${got.date}, should be ${date}`);
    else if (got.date) { score.invented++; say(`${label} has a date, ${got.date}, that nothing states`); }
    if (want.own !== undefined) {
      const mine = words(want.own), text = new Map();
      for (const word of words(got.text)) text.set(word, (text.get(word) ?? 0) + 1);
      const kept = mine.filter((word) => { const left = text.get(word) ?? 0; text.set(word, left - 1); return left > 0; }).length;
      score.ownOf += mine.length;
      score.own += kept;
      if (kept < mine.length) say(`${label} lost ${mine.length - kept} of ${mine.length} own words`);
    }
    for (const phrase of want.stripped ?? []) if (words(got.text).join(' ').includes(words(phrase).join(' '))) say(`${label} still has "${phrase}"`);
    for (const name of want.attachments ?? []) if (!got.attachments.some((attachment) => attachment.name === name)) say(`${label} lacks the attachment ${name}`);
  });
  if (messages.length > gold.messages.length) say(`${messages.length} messages, should be ${gold.messages.length}`);
  return score;
}

function begins(text, start, message) {
  if (!start.length) return !text.length || message.attachments.length > 0;
  for (let i = 0; i <= Math.min(SIGHT, text.length - start.length); i++) if (start.every((word, k) => text[i + k] === word)) return true;
  return false;
}

function check(score, name, ok, words) {
  score[`${name}Of`]++;
  if (ok) score[name]++; else score.errors.push(words());
}

/** For each document: do the zones of its messages and its furniture touch one another and cover it? */
function tiles(result) {
  return result.documents.map((document, index) => {
    const zones = [...document.furniture, ...result.threads.flatMap((thread) => thread.messages).filter((message) => message.document === index).flatMap((message) => message.zones)].sort((a, b) => a.start - b.start || a.end - b.end);
    let at = 0;
    const touch = zones.every((zone) => { const ok = zone.start === at && zone.text.length === zone.end - zone.start; at = zone.end; return ok; });
    return [index, document.length, touch && at === document.length];
  });
}
