import type { MessageType, Role } from '../../model/lists.js';
import type { Rule } from '../../model/rule.js';
import { AUTHORITY, REQUESTER, says } from '../type-rule.js';

const sagt = (type: MessageType, slug: string, weight: number, from: readonly Role[], pattern: RegExp, hits: string[], misses: string[]): Rule => ({
  ...says(type, slug, weight, from, pattern, hits, misses, 'de'), provenance: 'German administrative language, and the letters that FragDenStaat writes for its users; few on purpose: what they do not tell stays unknown',
});

/** The plainest German words for what a letter is. */
export const germanTypeRules: readonly Rule[] = [
  sagt('chaser', 'not-answered-in-time', 6, REQUESTER, /\bnicht (?:in|innerhalb) der gesetzlich (?:vorgeschriebenen|vorgegebenen|vorgesehenen) (?:zeit|frist) beantwortet\b|\bfrist [^.]{0,60}überschritten\b|\bstand meine[rs] (?:anfrage|antrags)\b/, ['meine anfrage wurde nicht in der gesetzlich vorgeschriebenen zeit beantwortet.', 'bitte informieren sie mich über den stand meiner anfrage.'], ['wie lang ist die frist?']),
  sagt('internal-review-request', 'objects', 7, REQUESTER, /\b(?:lege|erhebe) ich (?:[^.]{1,60} )?widerspruch\b/, ['gegen ihren bescheid vom 3. mai lege ich hiermit widerspruch ein.'], ['wann ging der widerspruch ein?']),
  sagt('acknowledgement', 'came-in', 5, AUTHORITY, /\bbestätige[n]? (?:ich|wir) (?:ihnen )?(?:hiermit )?(?:den |gern )?(?:eingang|erhalt)\b|\bden (?:eingang|erhalt) ihre[rs] [^.]{1,60}(?:bestätige|bestätigen)\b|\bihre? (?:anfrage|antrag|e-?mail|schreiben|nachricht) [^.]{0,60}(?:hier|bei uns) (?:am [^.]{1,30} )?eingegangen\b/, ['hiermit bestätige ich den eingang ihrer anfrage.', 'ihr antrag ist am montag bei uns eingegangen.'], ['der eingang des rathauses ist beleuchtet.']),
  sagt('refusal', 'refuses', 5, AUTHORITY, /\bantrag [^.]{0,80}\babgelehnt\b|\blehne[n]? (?:ich|wir) [^.]{0,80}\bantrag (?:[^.]{1,60} )?ab\b|\bantrag [^.]{0,60}\blehne[n]? (?:ich|wir) [^.]{0,40}\bab\b/, ['ihr antrag wird abgelehnt.', 'daher lehne ich ihren antrag auf zugang ab.'], ['das gremium hat den haushalt abgelehnt.']),
  sagt('partial-disclosure', 'refuses-the-rest', 7, AUTHORITY, /\bim übrigen [^.]{0,80}\babgelehnt\b|\bteilweise [^.]{0,40}(?:stattgegeben|abgelehnt)\b|\bantrag [^.]{0,60}\bteilweise (?:statt|ab)\b/, ['im übrigen wird ihr antrag abgelehnt.'], ['die laternen sind teilweise alt.']),
  sagt('not-held', 'has-nothing', 5, AUTHORITY, /\bliegen (?:[^.]{1,60} )?keine (?:[^.]{1,40} )?(?:informationen|unterlagen|daten|dokumente) (?:[^.]{1,40} )?vor\b|\b(?:informationen|unterlagen|daten|dokumente) (?:[^.]{1,60} )?nicht (?:vorhanden|vor)\b/, ['hierzu liegen uns keine amtlichen informationen vor.', 'die erbetenen unterlagen sind hier nicht vorhanden.'], ['die laternen liegen am kai.']),
  sagt('out-of-office', 'is-away', 6, AUTHORITY, /\bich bin [^.]{0,50}(?:nicht im (?:büro|haus|dienst)|im urlaub|abwesend)|\bbin ich [^.]{0,50}(?:nicht im (?:büro|haus|dienst)|im urlaub|abwesend)|\babwesenheitsnotiz\b/, ['ich bin bis montag nicht im büro.'], ['im büro brennt licht.']),
  sagt('fee-notice', 'fees', 4, AUTHORITY, /\b(?:gebühren|gebühr|kosten) (?:in höhe von|von voraussichtlich|betragen voraussichtlich)\b|\bvoraussichtlich (?:[^.]{1,40} )?gebühren?\b/, ['es fallen gebühren in höhe von 60 euro an.'], ['die gebühr für den hund ist bezahlt.']),
];
