import type { Rule } from '../../model/rule.js';

const PROVENANCE = 'Security markings, gateway warnings and case headings seen in public bodies\' mail';
const line = (slug: string, description: string, pattern: RegExp, hits: string[], misses: string[]): Rule => ({ id: `common/banner/${slug}`, description, when: { kind: 'line', pattern }, then: { zone: 'banner' }, examples: { hits, misses }, provenance: PROVENANCE });

/** What may stand behind a warning's first words, and what it goes on with. */
const MARKS = '[\\])*:! -]{0,6}[:-]? ?', WARNS = "(?:sender|organi[sz]ation|source|external|be careful|do not click|do not open|don't|e-?mail|message|originat|think before|beware|verify|use caution)\\b";

/** Markings, warnings and case headings above (or below) what was written. */
export const bannerRules: readonly Rule[] = [
  line('security-marking', 'A security marking, alone on its line.', /^[*[(#=_~ -]{0,6}(?:(?:security |protective )?(?:classification|marking|sec) ?[:=] ?)?(?:official(?: ?[-–:/] ?(?:sensitive|personal|commercial|public|locsen))*|(?:un)?classified|not protectively marked(?: ?[-–:] ?[a-z ]{1,30})?|protect(?: ?[-–:] ?\w{1,20})?|restricted(?: ?[-–:] ?\w{1,20})?|in[- ]confidence|(?:strictly )?confidential|private and confidential|internal use only|for official use only|public|cui|foi exempt|sensitive)[*\]) #=_~.-]{0,6}$/i, ['OFFICIAL', '[OFFICIAL-SENSITIVE]', 'NOT PROTECTIVELY MARKED', 'UNCLASSIFIED', 'Classification: OFFICIAL', '[SEC=OFFICIAL:Sensitive]'], ['The official answer is no.', 'Restricted parking zones are listed below']),
  line('external', 'A gateway warns of mail from outside.', new RegExp(`^[^\\p{L}\\d\\n]{0,8}(?:(?:external(?: e-?mail| sender| message)?|caution|warning)\\b${MARKS}(?:(?:(?:this|the|of|our|your|please)\\b(?=.{1,120}\\b(?:e-?mails?|messages?|senders?|links?|attachments?|click|from (?:outside|an? (?:external|unknown))|external(?:ly)? (?:source|sent)|virus(?:es)?|phishing|originat\\w{1,6})\\b)|${WARNS}).{0,300})?|this (?:e-?mail|message) (?:originated|originates|came|comes|was sent|is) from (?:outside|an external)\\b${MARKS}(?:(?:(?:this|the|of|our|your|please)\\b|${WARNS}).{0,300})?)$`, 'iu'), ['[EXTERNAL]', 'CAUTION: This email originated from outside of the organisation. Do not click links.', 'This email originated from outside the council.', 'WARNING: please open links from people you know only'], ['External auditors were paid as follows', 'Warning signs were put up in May.', 'CAUTION: the figures come from two systems and may count a lamp twice.', 'Warning: this table counts some lamps twice', 'Caution: this count of 14 leaves out the 3 lamps outside the park.', 'Warning: the network failed 14 times.']),
  line('seldom-seen-sender', 'A mail program does not know the sender.', /^you don['’]t often get e-?mail from .{1,200}$/i, ['You don\'t often get email from jo@example.org. Learn why this is important'], ['You don\'t often get an answer.']),
  line('gateway-marks', 'Marks that a gateway puts round its warning.', /^(?:zjqcmqryfpfpt)?banner(?:start|end)$|^zjqcmqryfpfptbanner(?:start|end)$|^this message is from an? (?:external|unknown|untrusted|new external) sender\.?$|^(?:this message|you have not) (?:came|previously) .{1,100}(?:organi[sz]ation|this sender)\.?$/i, ['This Message Is From an External Sender', 'ZjQcmQRYFpfptBannerStart'], ['This message is from the clerk.']),
  {
    id: 'common/banner/external-paragraph', description: 'A gateway warns of links and attachments, in a paragraph.',
    when: { kind: 'paragraph', atLeast: 3, phrases: [
      { weight: 2, pattern: /\b(?:originat(?:ed|es)|came|comes|was (?:sent|received)|is) (?:from|by) (?:someone |a sender |a person )?(?:outside|an? external|external)\b/ }, { weight: 2, pattern: /\b(?:do not|don't|please do not|never|avoid) (?:click|open|follow|reply)\b[^.]{1,60}\b(?:links?|attachments?)\b/ },
      { weight: 1, pattern: /^(?:\W{0,4})(?:caution|warning|external|attention|be careful)\b/ }, { weight: 1, pattern: /\b(?:unless you (?:recogni[sz]e|know|trust|are sure|were expecting)|content is safe|trust the sender|verify the sender)/ },
      { weight: -3, pattern: /\byou (?:asked|requested)\b|\bdear\b/ },
    ] },
    then: { zone: 'banner' }, examples: { hits: ['This message was sent from outside the council. Do not open links or attachments unless you know the sender.'], misses: ['The complaint came from outside the parish.', 'Do not open the attachments in Word; use the viewer.'] }, provenance: PROVENANCE,
  },
  line('case-heading', 'The line of case number and subject with which a case system\'s mail begins.', /^(?:our|your|case|foi|request|information request)? ?(?:ref(?:erence)?|case)(?: ?(?:number|no\.?|id))? ?[:#] {0,3}[\w/.-]{3,40}(?: {2,80}\S.{0,80})?$/i, ['Our reference: 1234567          Information request', 'Our Ref: FOI/2019/0173', 'Case reference: 2019-0173'], ['Our reference to the policy is on page 3', 'Reference: the letter that you sent us was read']),
];
