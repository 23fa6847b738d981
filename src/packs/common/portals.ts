import type { Rule } from '../../model/rule.js';

/** The line that answers are written above: what portals say in it, and the marks that a help desk puts round it in every language. */
const ABOVE_THIS_LINE = /^(?:[-–—#=*_ ]{0,20}(?:please )?(?:type|write|enter|respond|reply|put|add) (?:(?:your |a )?(?:reply|response|answer|comment)s? )?(?:only )?above this line\b[^a-z]{0,30}|write above this line to (?:post|add|send)[^.]{0,80}|[-–—#=*_ ]{2,20}in replies all text above this line is added[^.]{0,60})$/i;
const MARKED_LINE = /^##- [^#]{6,120} -##$/;

/** Is this trimmed line one that answers are written above? */
export const repliesAbove = (line: string): boolean => ABOVE_THIS_LINE.test(line) || MARKED_LINE.test(line);

/** A portal, a help desk or a forum draws a line that answers are written above, or says how to answer. */
export const portalRules: readonly Rule[] = [
  {
    id: 'common/platform/reply-above', description: 'A portal draws a line that answers are written above.',
    when: { kind: 'line', pattern: ABOVE_THIS_LINE },
    then: { zone: 'platform' }, examples: { hits: ['--- Please respond above this line ---', '-- Reply above this line --', 'Write ABOVE THIS LINE to post a reply'], misses: ['Please write your name above this line of the form.'] }, provenance: 'GovQA, Basecamp and their like',
  },
  {
    id: 'common/platform/marked-line', description: 'A help desk draws a line that answers are written above, in any language.',
    when: { kind: 'line', pattern: MARKED_LINE },
    then: { zone: 'platform' }, examples: { hits: ['##- Please type your reply above this line -##', '##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein -##'], misses: ['## Lamps lit ##', '## - lamps'] }, provenance: 'Zendesk',
  },
  {
    id: 'common/platform/reply-to-view', description: 'A forge or a forum says how to answer or to stop the mail.',
    when: { kind: 'paragraph', atLeast: 2, phrases: [{ weight: 2, pattern: /^(?:[-—_]{1,3} )?(?:reply to this e-?mail directly|you can reply to this e-?mail)\b/ }, { weight: 2, pattern: /\bview it on (?:github|gitlab)\b/ }, { weight: 1, pattern: /\bmute the thread\b|\bunsubscribe\b/ }, { weight: 1, pattern: /\byou are receiving this because\b/ }, { weight: 2, pattern: /\bmailing list .{0,80}(?:@\S+ .{0,20}https?:\/\/\S*listinfo|https?:\/\/\S*listinfo)/ }] },
    then: { zone: 'platform' }, examples: { hits: ['Reply to this email directly or view it on GitHub.', 'lamps-users mailing list\nlamps-users@lists.example.org\nhttps://lists.example.org/mailman/listinfo/lamps-users'], misses: ['Please reply to this email with the two figures.', 'We keep a mailing list of residents.'] }, provenance: 'GitHub, Mailman',
  },
];
