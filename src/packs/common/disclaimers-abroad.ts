import type { Phrase, Rule } from '../../model/rule.js';
import { ANSWER_SIGNS } from '../answer-signs.js';

/** One row a language: standing phrases (each weighs 2; three of a paragraph's threshold), and what hits. */
const inLanguage = (code: string, language: string, phrases: RegExp[], hits: string[], misses: string[]): Rule => ({
  id: `common/disclaimer/confidentiality-${code}`, description: `Confidentiality and wrong recipient, in ${language}.`,
  when: { kind: 'paragraph', atLeast: 3, phrases: [...phrases.map((pattern): Phrase => ({ weight: 2, pattern })), ...ANSWER_SIGNS] }, then: { zone: 'disclaimer' },
  examples: { hits, misses }, provenance: 'Foot of public bodies\' mail in Wales, Ireland, Germany, Austria, Switzerland, France, Belgium, the Netherlands, Spain and Italy',
});

/** Disclaimers in other languages than English; bilingual ones have a paragraph of each, or both in one. */
export const disclaimersAbroad: readonly Rule[] = [
  inLanguage('cy', 'Welsh', [/\b(?:neges|e-?bost|ohebiaeth)\b/, /\b(?:yn )?[gc]h?yfrinachol\b/, /\b(?:fwriad\w{2,8}|bwriad\w{2,8}|derbynn?ydd|dderbynn?ydd)\b/, /\b(?:derbyn|dderbyn|gamgymeriad|camgymeriad)\b/, /\b(?:dil[eë](?:u|wch)|ddileu)\b/, /\banfonwr\b|\batodiadau\b|\bffeiliau\b|\bynghlwm\b/], ['Mae\'r e-bost hwn yn gyfrinachol. Os nad chi yw\'r derbynnydd, dilëwch ef.'], ['Diolch am eich neges.', 'Mae 14 o lampau.']),
  inLanguage('ga', 'Irish', [/\br[íi]omhphost\b|\bteachtaireacht\b/, /\bfaoi r[úu]n\b|\br[úu]nda\b|\bfaoi phribhl[ée]id\b/, /\bearr[áa]id\b|\bdearmad\b/, /\bscrios\b/, /\bseolt[óo]ir\b/, /\bd[íi]rithe\b|\bseolta\b|\bluaitear\b/], ['Tá an ríomhphost seo faoi rún. Má fuair tú é trí earráid, scrios é.'], ['Go raibh maith agat as do theachtaireacht.', 'Tá 14 lampa ann.']),
  inLanguage('de', 'German', [/\b(?:diese|dieser|dieses|diesem) (?:e-?mail|nachricht|mitteilung)\b/, /\bvertraulich/, /\b(?:adressat|empf[äa]nger)/, /\birrt[üu]mlich|\bversehentlich/, /\bl[öo]schen\b|\bvernichten\b|\bl[öo]schung\b/, /\babsender/, /\bunbefugt|\bunzul[äa]ssig|\bnicht gestattet|\brechtlich gesch[üu]tzt/, /\bausschlie(?:ß|ss)lich f[üu]r\b/, /^(?:rechtshinweis|haftungsausschluss)/], ['Diese E-Mail ist vertraulich. Sind Sie nicht der Empfänger, löschen Sie sie bitte.'], ['Der Empfänger der Lampen war die Stadt Wexcombe.', 'Ich danke für Ihre Nachricht.']),
  inLanguage('fr', 'French', [/\bce (?:message|courriel|mail)\b|\bpi[èe]ces? jointes?\b/, /\bconfidenti(?:el|alit)/, /\bdestinataire/, /\bpar erreur\b/, /\bd[ée]truire\b|\bsupprimer\b/, /\bexp[ée]diteur\b/, /\b[ée]lectronique\b.{1,60}\bint[ée]grit[ée]\b|\busage exclusif\b|\bintention exclusive\b/], ['Ce courriel est confidentiel. Si vous n\'en êtes pas le destinataire, merci de le détruire.'], ['Le destinataire des lampes est la ville.', 'Merci pour votre message.']),
  inLanguage('nl', 'Dutch', [/\b(?:dit|deze) (?:bericht|e-?mail)\b/, /\bvertrouwelijk/, /\bgeadresseerde\b|\bbestemd voor\b|\bontvanger\b/, /\bten onrechte\b|\babusievelijk\b|\bper abuis\b/, /\bverwijderen\b|\bvernietigen\b/, /\bafzender\b/], ['Deze e-mail is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.'], ['De lampen zijn bestemd voor het plein.', 'Dank voor uw bericht.']),
  inLanguage('es', 'Spanish', [/\beste (?:mensaje|correo)\b/, /\bconfidencial/, /\bdestinatari[oa]/, /\bpor error\b/, /\beliminar?l[oa]\b|\bb[óo]rrelo\b|\bdestru/, /\bremitente\b/], ['Este mensaje es confidencial. Si lo ha recibido por error, avise al remitente.'], ['El destinatario es el ayuntamiento.', 'Gracias por su mensaje.']),
  inLanguage('it', 'Italian', [/\b(?:questo|presente) (?:messaggio|e-?mail|comunicazione)\b/, /\briservat[oaie]\b|\bconfidenzial/, /\bdestinatari[oa]?\b/, /\bper errore\b/, /\bdistrugg|\bcancell|\beliminar/, /\bmittente\b/], ['Questo messaggio è riservato. Se ricevuto per errore, avvisare il mittente.'], ['Il destinatario è il comune.', 'Grazie per la risposta.']),
];
