import type { Phrase, Rule } from '../../model/rule.js';
import { ANSWER_SIGNS } from '../answer-signs.js';

const p = (weight: number, ...patterns: RegExp[]): Phrase[] => patterns.map((pattern) => ({ pattern, weight }));
const PROVENANCE = 'Families seen in UK, Irish, EU and US public bodies\' mail since 2005';

/** Phrases that nothing but a disclaimer has (3), that hardly anything else has (2), that it shares with answers (1). */
const CONFIDENTIALITY: readonly Phrase[] = [
  ...p(3,
    /\b(?:intended|meant) (?:solely |only |exclusively )?(?:for|to be read by) (?:the )?(?:sole |exclusive |confidential )?(?:use (?:of|by) )?(?:the )?(?:individual|addressee|intended recipient|recipient|named|person (?:named|to whom|it is)|person(?:s|\(s\))? (?:to whom|named)|use of the)/,
    /\b(?:solely|only|exclusively|just) for (?:the )?(?:attention and )?(?:use (?:of|by) )?(?:the )?(?:intended recipient|addressee|named|person(?:s|\(s\))? (?:to whom|named))/,
    /\bif you (?:are not|aren't|were not) (?:the|an?) (?:intended|named|authori[sz]ed|correct|right) (?:recipient|addressee|person)|\bif (?:that|this) is not you\b|\bif you are not the (?:person|individual|one) (?:for|to) whom\b/,
    /\bif (?:it|this(?: (?:e-?mail|message|communication|transmission|fax))?) (?:has )?(?:reached|come to|been sent to|was sent to) you (?:by mistake|in error|through (?:a mistake|error))|\b(?:should|has|have) (?:it|this|they) (?:have )?(?:come to|reach(?:ed)?|been sent to) you (?:by|in|through) (?:a |an )?(?:mistake|error)/,
    /\bif you (?:have )?(?:receive[ds]?|got|get|have got) (?:it|them|this(?: (?:e-?mail|e-?mail message|message|communication|transmission|fax|document))?|the (?:e-?mail|message)) (?:in error|by mistake|wrongly|through (?:a mistake|error)|erroneously)/,
    /\b(?:not|other than) the (?:intended|named) (?:recipient|addressee)/,
    /\b(?:use|disclosure|dissemination|copying|distribution|(?:unauthori[sz]ed|any) review|action taken)\b[^.]{1,120}(?:is|are|be) (?:strictly )?(?:prohibited|forbidden|unauthori[sz]ed|unlawful)/,
    /\battorney[- ](?:client|work product)\b[^.]{1,80}(?:privilege|communication|work product|release)|\bdo not release without the consent of counsel\b/,
    /\bcontrolled unclassified information\b|\bfor official use only\b[^.]{0,20}[.:-]|\bprivacy act of 1974\b/,
    /\bpublic records? law\b.{1,200}\b(?:e-?mail|written communications?)\b|\be-?mail addresses are public records\b/,
    /\b(?:purely|solely|only) those of the (?:writer|author|sender)\b|\bnot in any circumstances be regarded as stating an official position\b/,
    /\b(?:any|all|the|these) (?:views?|opinions?)[^.]{1,60}\b(?:of|are) (?:the )?(?:those of the )?(?:author|writer|sender|individual|originator)(?:'s)?\b/,
    /\b(?:opinions?|views?)[^.]{1,60}\bdo not necessarily (?:represent|reflect)|\bnot necessarily (?:that|those|the views?|the opinions?) of\b/,
  ),
  ...p(2,
    /\b(?:this|the|our|an?|all|any|information in this) (?:e-?mails?|messages?|communications?|transmissions?)\b[^.]{1,70}(?:attachments?|files? (?:transmitted|sent|attached)|enclosures?|anything (?:that is )?attached)/,
    /\b(?:e-?mails?|messages?|information|communications?|transmissions?|attachments?|files?|material|contents?|documents?|it|this)\b[^.]{1,80}\b(?:may be|is|are|as|be|hold|contain)s? (?:strictly |legally )?(?:private|privileged(?! to)|confidential)\b/,
    /\b(?:notify|inform|tell|contact|advise|alert|let) (?:the |its )?(?:sender|originator|author|system manager|postmaster)\b|\b(?:notify|inform|tell|let|contact) us (?:immediately|at once|straight ?away|by return)\b/,
    /\b(?:delete|destroy|erase) (?:it|this|them|the (?:e-?mail|message|original|material)|(?:all|every|any) cop)/,
    /\b(?:not|no|nor|cannot|disclaims?)\b[^.]{0,40}\b(?:accept|take|bear)?s? ?(?:any |all |no )?(?:legal )?(?:responsibility|liability|liable)\b[^.]{1,100}(?:virus|damage|loss|e-?mail|message|content|transmi|opening)/, /\bliability\b[^.]{1,60}\bvirus/,
    /\b(?:you )?(?:may|must|should) not (?:copy|use|disclose|forward|distribute|rely|read|print|take any action)\b/,
    /\b(?:e-?mail|messages?|communications?|telephone calls)\b[^.]{1,80}\b(?:may be|is|are|be|reserves? the right)\b[^.]{1,40}\b(?:monitor(?:ed)?|recorded|intercepted|logged|read and recorded)|\bmonitors? (?:e-?mails?|messages?|all)\b|\bsystems? may be monitored\b|\bmay monitor (?:e-?mail|messages?|traffic|all)\b/,
    /\b(?:not be|no|create|form|constitute)[^.]{0,20} (?:bound by|binding (?:agreement|contract)|legally binding)\b[^.]{0,120}/,
    /\b(?:e-?mails?|messages?|anything)\b[^.]{1,80}\b(?:disclosed|disclosure|released?)\b[^.]{1,60}\bfreedom of information\b|\bfreedom of information\b[^.]{1,100}\b(?:disclos|subject to)[^.]{0,60}(?:e-?mail|message|communication)/,
    /\binternet e-?mail\b[^.]{1,60}(?:not|secure)|\b(?:e-?mail|internet)[^.]{1,40}\b(?:not (?:a )?secure|cannot be guaranteed|secure (?:means|medium))|\bsecure means of communication\b/,
    /^(?:[*=_~ -]{0,6})(?:notice|disclaimer|confidentiality(?: notice| statement)?|important(?: notice)?|privileged(?: and confidential)?|legal (?:notice|disclaimer)|privacy(?: and confidentiality)? notice|e-?mail (?:disclaimer|confidentiality notice)) ?[:*.-]/,
    /\bfree (?:of|from) (?:any )?(?:computer |software )?virus|\bvirus[- ]free\b|\b(?:carry|carried) out your own (?:virus )?checks\b|\bscan (?:this|any|all|the) (?:e-?mail|attachment)|\b(?:screening|virus) checks?\b/,
    /\b(?:lawful|legitimate) (?:business )?purposes\b|\bunless your name is at the top\b|\bshould not have (?:this|received)\b/,
  ),
  ...p(1, /\bconfidential(?:ity)?\b/, /\bprivileged\b/, /\bviruses?\b/, /\b(?:this|the) (?:e-?mail|message|communication|transmission)\b/, /\bmonitor(?:ed|ing)?\b|\brecorded\b/, /\brecipients?\b|\baddressees?\b/, /\bviews? (?:or opinions?|expressed)\b|\bopinions?\b/, /\bliab(?:le|ility)\b|\bresponsibility\b/, /\bunauthori[sz]ed\b|\bunlawful\b/, /\bcopyright\b/, /\bdisseminat/, /^(?:warning|caution|important|please note)\b/, /\bmay (?:therefore )?be subject to (?:public )?disclosure\b/),
  ...p(-2, /\b(?:section|regulation|article) \d/, /\b(?:exempt|withh[eo]ld)\b[^.]{1,30}(?:under|section|by)\b/),
  ...ANSWER_SIGNS,
];

/** What a notice at the foot of a mail is about: enough of its standing phrases make one, whoever sends it. */
export const disclaimerRules: readonly Rule[] = [
  {
    id: 'common/disclaimer/confidentiality', description: 'Confidentiality, wrong recipient, liability, viruses, monitoring: standing text at the foot of a mail.',
    when: { kind: 'paragraph', atLeast: 3, phrases: CONFIDENTIALITY },
    then: { zone: 'disclaimer' },
    examples: {
      hits: [
        'This email and any attachments are confidential and intended solely for the use of the person named above. If you have received it in error, tell the sender and delete it.',
        'NOTICE: if you are not the intended recipient of this message you must not copy it. Please notify the sender.',
        'Borsetshire Council accepts no liability for any virus that this e-mail may carry, and may monitor messages for lawful business purposes.',
      ],
      misses: ['The contract is confidential under section 41 of the Act.', 'You asked whether e-mails are monitored and how many viruses were found. We hold no such record.', 'Please delete the second question from my request.', 'The report was intended solely for the Board.', 'Please note: discounts are confidential.', 'Let us know what happens.'],
    },
    provenance: PROVENANCE,
  },
  {
    id: 'common/disclaimer/scanned-for-viruses', description: 'A scanner says that it looked at the mail.',
    when: {
      kind: 'paragraph', atLeast: 3,
      phrases: [
        ...p(3, /\b(?:e-?mail|message)[^.]{0,60} (?:was|has been|is|were) (?:virus[- ])?(?:scanned|checked|swept|certified virus free)\b[^.]{1,30}(?:for|by|free)|^(?:this (?:e-?mail|message) )?(?:scanned|checked|swept) (?:by|for viruses)/, /\bgovernment secure intranet\b/, /\bmay be automatically logged, monitored/, /\bno virus(?:es)? (?:was |were )?found in this (?:incoming |outgoing )?(?:message|e-?mail)/, /\bvirus database\b/, /\breport this (?:e-?mail|message) as spam\b/, /\bthis (?:e-?mail|message) (?:is|was) (?:sent|transmitted) (?:securely|encrypted)/),
        ...p(2, /\bmessagelabs\b|\bsymantec\.cloud\b|\bmimecast\b|\bwebsense\b|\bclamav\b|\bmailscanner\b|\bproofpoint\b|\bbarracuda\b/, /\bno (?:threats?|virus(?:es)?) (?:was |were )?(?:found|detected)\b/),
        ...p(1, /\bvirus(?:es)?\b/, /\banti-?virus\b/, /\bscanned\b/, /\bgateway\b/), ...ANSWER_SIGNS,
      ],
    },
    then: { zone: 'disclaimer' },
    examples: { hits: ['This e-mail has been scanned for viruses by the gateway of Borsetshire Council.', 'The original of this message was swept by the Government Secure Intranet.'], misses: ['The document was scanned and is attached.', 'You asked how many viruses were found on our servers. We hold no record.'] },
    provenance: 'GSi, MessageLabs, Symantec and gateway lines, 2005 to 2020',
  },
];
