import type { Phrase, Rule } from '../../model/rule.js';

const p = (weight: number, ...patterns: RegExp[]): Phrase[] => patterns.map((pattern) => ({ pattern, weight }));

/** What a notice at the foot of a mail is about. Two independent standing phrases make one; one unmistakable phrase does too. */
export const disclaimerRules: readonly Rule[] = [
  {
    id: 'common/disclaimer/confidentiality', description: 'Confidentiality, wrong recipient, liability, viruses, monitoring: standing text at the foot of a mail.',
    when: {
      kind: 'paragraph', atLeast: 2,
      phrases: [
        ...p(2, /\b(?:intended|meant) (?:solely|only|exclusively) for (?:the )?(?:use (?:of|by) )?(?:the )?(?:individual|addressee|intended recipient|recipient|person|named)/, /\b(?:solely|only|exclusively) for the (?:attention and )?(?:use of the )?(?:intended recipient|addressee|individual|person(?:s|\(s\))? (?:to whom|named))/, /\bif you (?:are not|have received) (?:the intended recipient|this (?:e-?mail|message|communication|transmission) in error)/, /\bif you (?:have )?receive(?:d)? (?:it|this (?:e-?mail|message|communication|transmission|fax)) (?:in error|by mistake)/, /\b(?:any )?(?:unauthori[sz]ed )?(?:use, )?(?:disclosure|dissemination|copying|distribution)[^.]{0,80}(?:is|are) (?:strictly )?(?:prohibited|forbidden|unauthori[sz]ed|unlawful)/, /\bnot the (?:intended|named) (?:recipient|addressee)/),
        ...p(1, /\b(?:this|the|our|an?) (?:e-?mails?|messages?|communications?|transmissions?)\b[^.]{1,60}(?:attachments?|files? transmitted|enclosures?)/, /\b(?:strictly |may be |is |are )?(?:private and )?confidential\b/, /\bprivileged\b/, /\bnotify the (?:sender|originator|system manager|postmaster)/, /\bdelete (?:it|this|the|all cop)/, /\bviruses?\b/, /\bmonitor(?:ed|ing)?\b/, /\b(?:no|not accept(?: any)?|accepts? no|disclaims?) (?:legal )?(?:responsibility|liability)/, /\bviews or opinions\b|\bviews? expressed\b|\bopinions? (?:presented|expressed)/, /\bdo not (?:necessarily )?(?:reflect|represent)/, /\bbinding (?:agreement|contract)/, /\b(?:copy|use|disclose|forward|distribute)(?:,| or)[^.]{0,60}(?:permission|consent|contents)/, /\bvirus[- ]free|\bscanned for|\bswept (?:by|for)/, /\bfreedom of information act[^.]{0,80}(?:disclos|subject to)[^.]{0,60}e-?mail/, /\bsecure means of communication|\bsecurity of (?:e-?mail|internet)|internet e-?mail/, /^(?:notice|disclaimer|confidentiality(?: notice)?|important(?: notice)?|warning|caution|legal notice|privileged) ?[:*.-]/, /\brecorded (?:or|and)\/?(?:or)? monitored|lawful (?:business )?purposes/, /\bcyfrinachol\b|\bderbynnydd\b|\bfwriadwyd\b/, /\bvertraulich|\brechtshinweis/),
        // An answer may speak of confidentiality, of sections, of what is held.
        ...p(-2, /\byou (?:asked|requested|have asked)\b/, /\b(?:section|regulation) \d/, /\bwe (?:do not )?hold\b/, /\bdear\b/),
      ],
    },
    then: { zone: 'disclaimer' },
    examples: {
      hits: [
        'This email and any attachments are confidential and intended solely for the use of the person named above. If you have received it in error, tell the sender and delete it.',
        'NOTICE: if you are not the intended recipient of this message you must not copy it. Please notify the sender.',
        'Borsetshire Council accepts no liability for any virus that this e-mail may carry, and may monitor messages for lawful business purposes.',
      ],
      misses: ['The contract is confidential under section 41 of the Act.', 'You asked whether e-mails are monitored and how many viruses were found. We hold no such record.', 'Please delete the second question from my request.'],
    },
    provenance: 'Families seen in UK, Irish, EU and US public bodies\' mail since 2005',
  },
  {
    id: 'common/disclaimer/scanned-for-viruses', description: 'A scanner says that it looked at the mail.',
    when: {
      kind: 'paragraph', atLeast: 2,
      phrases: [...p(2, /\b(?:e-?mail|message)[^.]{0,60} (?:was|has been|is) (?:virus[- ])?(?:scanned|checked|swept|certified virus free)/, /\bgovernment secure intranet\b/, /\bmay be automatically logged, monitored/, /\bmessagelabs\b|\bsymantec\.cloud\b|\bmimecast\b|\bwebsense\b|\bclamav\b/), ...p(1, /\bvirus(?:es)?\b/, /\bantivirus|anti-virus/, /\bscanned\b/), ...p(-2, /\byou (?:asked|requested)\b/, /\bwe hold\b/)],
    },
    then: { zone: 'disclaimer' },
    examples: { hits: ['This e-mail has been scanned for viruses by the gateway of Borsetshire Council.', 'The original of this message was swept: Government Secure Intranet.'], misses: ['The document was scanned and is attached.', 'You asked how many viruses were found on our servers. We hold no record.'] },
    provenance: 'GSi, MessageLabs, Symantec and gateway lines, 2005 to 2020',
  },
];
