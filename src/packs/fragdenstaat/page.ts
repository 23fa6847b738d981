import { RuleSet } from '../../match/rule-set.js';
import type { Rule } from '../../model/rule.js';

const PROVENANCE = 'Request pages of FragDenStaat (Froide), German, 2011 to 2026';
/** A state as the page says it, and Alaveteli's name of the same. */
const status = (slug: string, state: string, pattern: RegExp, hits: string[]): Rule => ({
  id: `fragdenstaat/status/${slug}`, description: `The page says that the request is ${state}.`, when: { kind: 'line', pattern }, then: { zone: 'status', state },
  examples: { hits, misses: ['Die Anfrage war erfolgreich, schrieb der Bürgermeister.', 'Sehr geehrte Frau Tolk,'] }, provenance: PROVENANCE,
});

/** States and facts that a request page shows as a list beside, above or under the letters. */
export const fragdenstaatRules: readonly Rule[] = [
  status('successful', 'successful', /^Anfrage (?:war )?erfolgreich\.?$/i, ['Anfrage erfolgreich']),
  status('partially-successful', 'partially_successful', /^Anfrage (?:war )?teilweise erfolgreich\.?$/i, ['Anfrage teilweise erfolgreich']),
  status('refused', 'rejected', /^(?:Anfrage (?:wurde )?abgelehnt|Ablehnung der Anfrage)\.?$/i, ['Anfrage abgelehnt']),
  status('not-held', 'not_held', /^Information(?:en)? nicht vorhanden\.?$/i, ['Information nicht vorhanden']),
  status('awaiting-response', 'waiting_response', /^Warte auf Antwort\.?$/i, ['Warte auf Antwort']),
  status('overdue', 'waiting_response_overdue', /^(?:Antwort|Anfrage) (?:ist )?verspätet\.?$/i, ['Antwort verspätet']),
  status('withdrawn', 'user_withdrawn', /^Anfrage (?:wurde )?zurückgezogen\.?$/i, ['Anfrage wurde zurückgezogen']),
  {
    id: 'fragdenstaat/page/facts', description: 'The list of the request\'s facts, and who follows it.', when: { kind: 'line', pattern: /^(?:Datum(?: \d{1,2}\. \p{L}{3,9} \d{4})?|Frist|(?:\d{1,6} )?Follower:innen|Anfrage-ID|Antrag nach dem .{2,80}|Verwendete Gesetze|Übermittelte Dokumente|Diese Anfrage folgen)$/iu },
    then: { zone: 'page' }, examples: { hits: ['Datum', 'Datum 12. Juli 2022', '2 Follower:innen', 'Antrag nach dem IFG'], misses: ['Das Datum steht im Brief.'] }, provenance: PROVENANCE,
  },
];

/** Those of them that say how the request stands, to be tried on line after line. */
export const fragdenstaatStatuses = new RuleSet(fragdenstaatRules.filter(({ then }) => then.state));
