/** Salutations: who is spoken to, and in what words. */

/** Words that greet, lower case, one row a language; a pattern each. */
const OPENERS = [
  'dear', 'hi', 'hiya', 'hello', 'hey', 'howdy', 'good (?:morning|afternoon|evening|day)', 'greetings', 'attn', 'fao', 'for the attention of', 'to',
  'annwyl', 'helo', 'bore da', 'prynhawn da', 'a chara', 'dia (?:dhuit|duit|daoibh)',
  'sehr geehrte[rs]?', 'liebe[rs]?', 'hallo', 'guten (?:tag|morgen|abend)', 'moin', 'bonjour', 'bonsoir', 'cher', 'chère', 'chers', 'madame', 'monsieur',
  'hola', 'buenos días', 'buenas (?:tardes|noches)', 'estimad[oa]s?', 'querid[oa]s?', 'buon ?giorno', 'buona ?sera', 'gentile', 'gentili', 'egregio', 'spett\\.le', 'olá', 'bom dia', 'boa (?:tarde|noite)', 'prezad[oa]s?', 'exm[oa]s?\\.?',
  'beste', 'geachte', 'hoi', 'goede(?:morgen|middag|navond)', 'kære', 'hej', 'goddag', 'kjære', 'hei', 'god (?:dag|morgen|morgon)', 'bästa', 'hyvä', 'arvoisa', 'moi',
  'dzień dobry', 'cześć', 'szanown[aiy]', 'witam', 'dobrý den', 'ahoj', 'vážen[áíý]', 'milý', 'milá', 'здравствуйте', 'добрый (?:день|вечер)', 'добр(?:ого|ий) (?:дня|день|вечір)', 'привет', 'привіт', 'вітаю', 'уважаем(?:ый|ая|ые)', 'шановн(?:ий|а|і)',
].join('|');
const SALUTATION = new RegExp(`^(?:(?:${OPENERS})(?!\\p{L})|您好|你好|尊敬的|亲爱的|안녕하세요|お世話になっております)[ \\t:]{0,3}(.{0,140})$`, 'iu');
/** Japanese, Korean and Irish put the word of address after the name: "ハートリー様", "하틀리 님께,", "A Jo, a chara,". */
const ADDRESSED = /^(?:([^\s,，、。.!?]{1,20}) ?(?:様|さま|さん|御中|님|님께)[,，、]?|a ([^,]{1,40}), a chara[,.]?)$/iu;
const STRONG = /^[\W_]{0,3}dear\b/i;
/** "Dear Sir, I write to…": the letter begins on the salutation's own line. */
const TRAILING = /[\s,.:;!，。：！、–—-]{1,8}$/;

/** A line that greets, and whom. */
export interface Salutation { addressee: string; strong: boolean }

/**
 * Reads a trimmed line as a salutation on a line of its own.
 * @returns the addressee ("" for a bare "Hello,"), and whether it is "Dear …"; null for prose.
 */
export function readSalutation(line: string): Salutation | null {
  const text = line.slice(0, 200).trim().replace(/^[\u200e\u200f"'“‘]{1,3}/, '').replace(/^\*{1,2}/, '');
  const match = SALUTATION.exec(text) ?? ADDRESSED.exec(text);
  if (!match) return null;
  const rest = (match[1] ?? match[2] ?? '').replace(/[\u200e\u200f*]/g, '').replace(TRAILING, '').trim();
  const strong = STRONG.test(text);
  if (!strong && /^to\b/i.test(text) && !/^to(?: whom|: )/i.test(text)) return null;
  const words = rest.split(/\s+/).filter(Boolean);
  if (words.length > (strong ? 16 : 6)) return null;
  if (!strong && words.length && !/[,!:，：！–-]\s{0,3}$/.test(text) && (words.length > 3 || !/^[\p{Lu}\p{Lo}]/u.test(rest) && !/^(?:all|there|team|both|everyone|folks|guys)\b/i.test(rest))) return null;
  // "Dear me, that was late. Please …" is prose: a full stop or question mark within the addressee.
  if (/[?!]|\.\s+\p{Ll}|[a-z]{3}\.\s/u.test(rest)) return null;
  if (/\b(?:please|thank|thanks|writing|write|wish|would|could|am|have|has|was|were|is|are)\b/i.test(rest)) return null;
  return { addressee: rest, strong };
}

/** "Sir or Madam", "FOI Officer", "Team": nobody by name. */
export function namesNobody(addressee: string): boolean {
  return /^(?:sirs?|madam|sir ?(?:\/|or|and) ?madam|all|team|colleagues?|whom it may concern|requester|applicant|customer|foi (?:officer|team)|freedom of information(?: (?:officer|team))?)?$/i.test(addressee.trim());
}
