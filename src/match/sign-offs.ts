/** Closings of letters: the phrase, and the name lines under it. */
/** Closing phrases, lower case, one row a language; each is a pattern for a whole line. */
const PHRASES = [
  // English
  'yours? (?:very )?(?:faithfully|sincerely|truly|ever|respectfully|cordially)', '(?:very |most )?(?:sincerely|faithfully|respectfully|cordially)(?: yours)?', 'warmly', 'respectfully submitted',
  '(?:with |my |our )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?|many|sincere|cordial|good) (?:personal )?(?:regards|rgds|wishes)', '(?:with )?regards', 'regs', 'rgds', 'kr', 'br', 'v/r',
  '(?:many|best|kind(?:est)?|much) (?:thanks|best)', '(?:thanks|thank you|thx|tks|ta|cheers)(?: again| all)?(?: (?:and|&) (?:kind |best |warm )?(?:regards|wishes))?', 'much appreciated',
  '(?:many thanks|thanks|thank you)(?: so much| very much)?(?: in advance)?(?: for (?:your|the|any|all|all your|all the) (?:\\w{1,12} ){0,2}(?:time|help|assistance|support|advice|attention|consideration|cooperation|co-operation)(?: (?:and|with) [a-z ]{1,30})?)?',
  'best', 'all (?:the|my) best', '(?:best of|good) luck', 'yours', 'in anticipation', '(?:much |lots of |with )?love', 'take care', 'hth', '(?:have|enjoy) (?:a|the|your) (?:nice |great |good |lovely )?(?:day|evening|weekend|week|holiday)', 'see you (?:all )?(?:soon|then|there|tomorrow)', '(?:talk|speak) (?:to you )?(?:soon|later)', 'tia', 'tx', 'ng[āa] mihi(?: nui)?',
  // Welsh, Irish
  'm[ie] gyda ph[oô]b dymuniad da', 'cofion(?: (?:gorau|cynnes|caredig))?', '(?:yr eiddoch )?yn (?:gywir|ddiffuant)', 'dymuniadau gorau', '(?:gyda )?diolch(?: yn fawr| o galon)?', 'hwyl(?: fawr)?',
  '(?:is )?(?:mise,? )?le meas', 'is mise', 'le (?:gach )?dea-(?:ghuí|mhéin)', 'go raibh (?:míle )?maith agat', 'slán',
  // German
  '(?:mit )?(?:freundliche[nm]?|beste[nm]?|herzliche[nm]?|liebe[nm]?|viele[nm]?|schöne[nm]?) gr(?:ü|ue)(?:ß|ss)(?:en?)?', 'gr(?:ü|ue)(?:ß|ss)e?', 'mfg', '[lvb]g', 'hochachtungsvoll', 'herzlichst', '(?:vielen |besten |herzlichen )?dank(?:e)?(?: schön| sehr)?(?: im voraus)?(?: und (?:viele |liebe |beste )?gr(?:ü|ue)(?:ß|ss)e?)?', 'im auftrag',
  // French
  '(?:bien |très )?(?:cordialement|sincèrement|amicalement)', 'bien à (?:vous|toi)', '(?:sincères |meilleures |cordiales )?salutations(?: distinguées| cordiales)?', 'merci(?: beaucoup| bien)?(?: d[’\']avance| par avance)?', 'bonne (?:journée|soirée)', 'cdlt', 'à bientôt', '(?:je vous prie d[’\']agréer|veuillez agréer)[^.]{0,80}',
  // Spanish
  '(?:reciba )?un (?:cordial |fuerte |afectuoso )?(?:saludo|abrazo)', '(?:cordiales |atentos )?saludos(?: cordiales)?', '(?:muy )?atentamente', '(?:muchas |mil )?gracias(?: de antemano| por todo)?', 'cordialmente',
  // Italian
  '(?:cordiali |distinti |cari |tanti )?saluti', 'un (?:cordiale |caro )?saluto', 'grazie(?: mille)?(?: in anticipo)?(?: e (?:cordiali |distinti )?saluti)?', 'a presto', 'buona giornata',
  // Portuguese
  'atenciosamente', 'att', '(?:com os )?(?:melhores |meus )?cumprimentos', '(?:um )?abraços?', '(?:muito )?obrigad[oa]', 'grat[oa]', 'saudações',
  // Dutch
  '(?:met )?(?:vriendelijke|hartelijke|beste) groet(?:en)?', 'groet(?:en|jes)?', 'mvg', 'hoogachtend', '(?:hartelijk |bij voorbaat |alvast )?(?:dank|bedankt)',
  // Danish, Norwegian, Swedish
  '(?:med )?(?:venlig(?:e)?|kærlig|bedste|vennlig|beste|de bedste) hils(?:en|ner)', 'hilsen', 'mvh', 'vh', '(?:mange |tusen |på forhånd )?takk?(?: på forhånd| for hjælpen| for hjelpen)?', '(?:med )?(?:vänliga?|bästa|hjärtliga|många) hälsning(?:ar)?', 'hälsning(?:ar)?', 'tack(?: på förhand| så mycket)?',
  // Finnish
  '(?:ystävällisin |parhain |lämpimin )?terveisin', 'terv', 'kiitos(?: paljon| etukäteen)?', 'kiittäen', 'kunnioittaen',
  // Polish, Czech
  'z (?:poważaniem|wyrazami szacunku)', '(?:serdecznie )?pozdrawiam(?: serdecznie)?', '(?:serdeczne )?pozdrowienia', '(?:serdecznie |z góry )?dziękuję(?: bardzo| z góry)?', 's (?:pozdravem|úctou|přátelským pozdravem)', '(?:předem )?děkuj[iu](?: předem)?', 'hezký den',
  // Russian, Ukrainian
  'с (?:уважением|наилучшими пожеланиями|приветом)', '(?:заранее |большое )?(?:спасибо|благодарю)', 'всего (?:доброго|хорошего|наилучшего)', '(?:з|із) (?:повагою|найкращими побажаннями)', '(?:щиро |заздалегідь )?дякую', 'на все добре',
  // Japanese, Chinese, Korean
  '敬具', '草々', '以上', '(?:何卒)?(?:よろしく|宜しく)お願い(?:いたします|致します|します|申し上げます)', '此致(?:敬礼)?', '敬礼', '敬上', '祝好', '顺祝商祺', '谢谢', '謝謝', '감사합니다', '고맙습니다',
];
const ANY = PHRASES.join('|');
/** The phrase alone on its line; and with a name after it, whose letters are looked at later. Of lines in lower case: a pattern of this size that ignores case takes ten times as long to compile. */
const ALONE = new RegExp(`^(?:${ANY})$`);
const NAME = '[^\\s\\d,:;!?()<>@]{1,30}';
const WITH_NAME = new RegExp(`^(?:${ANY})[,.!:]? {0,3}[-–—,]{0,2} {1,3}(${NAME}(?: ${NAME}){0,3}),?$`);
const CAPITALISED = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;
const SIGNS_BEFORE = /^[^\p{L}\p{N}]{1,3}/u, SIGNS_AFTER = /[\s,.;:!。！，、)–—*-]{1,6}$/;

/**
 * Reads a trimmed line as a closing phrase, in any language of the table.
 * @returns the name that stands on the same line ("" where none does), or null for anything else.
 */
export function readSignOff(line: string): { name: string } | null {
  const text = line.slice(0, 120).replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
  if (!text || text.length > 90) return null;
  const said = text.replace(SIGNS_BEFORE, ''), low = said.toLowerCase();
  if (ALONE.test(low.replace(SIGNS_AFTER, ''))) return { name: '' };
  const name = low.length === said.length && low.includes(' ') ? WITH_NAME.exec(low)?.[1] : undefined;
  if (name === undefined) return null;
  const end = said.length - (said.endsWith(',') ? 1 : 0), asWritten = said.slice(end - name.length, end);
  return CAPITALISED.test(asWritten) ? { name: asWritten } : null;
}

const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|den|da|di|la|le|al|bin|ap|of|and|&|the|for|in|on)$/u;

/** A line that could be a person's or a team's name: a few capitalised words, no end of sentence. */
export function looksLikeName(line: string): boolean {
  const text = line.trim().replace(/[,]$/, '');
  if (text.length < 2 || text.length > 80 || /[@:;?!<>=]|\d{3}/.test(text)) return false;
  if (/[a-z]{3}\.$/.test(text)) return false;
  const words = text.replace(/[()"“”,/]/g, ' ').split(/\s+/).filter(Boolean);
  return words.length <= 10 && words.every((word) => NAME_WORD.test(word)) && /^\p{Lu}/u.test(words[0] ?? '');
}

/** A name line without what people put round it: "-- Jo,", "*Jo Hartley*", "/Jo", "Jo x31647". */
export function bareName(line: string): string {
  return line.replace(/[*_]/g, '').replace(/^[-–—~/> ]{1,4}/, '').replace(/,? \(?(?:x|ext\.?) ?\d[\d-]{2,6}\)?$/i, '').replace(/[.,] ?$/, '').trim();
}

/** A lower-case sign of oneself: "pip", "sam b". */
export function looksLikeLowerName(line: string): boolean {
  return line.length <= 60 && /^\p{Ll}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){0,2}$/u.test(line.trim());
}
