import type { Role } from '../../../src/model/lists.js';

/** A mail of an exchange: who writes to whom, what, and whose letter it is. `headers` are further header lines. */
export interface ExchangeMail { from: string; to: string; cc?: string; subject?: string; headers?: string; text: string; role: Role }
/** An exchange of mails, invented, in the order of their dates, as one mailbox holds it. */
export interface Exchange { shows: string; mails: readonly ExchangeMail[] }

const JO = 'Jo Hartley <jo@example.net>', CLERK = 'Wexcombe Parish Clerk <clerk@parish.example.org>';
const ASKS = 'Dear Clerk,\n\nPlease would you send me the cost of the new benches under the Freedom of Information Act.\n\nYours,\nJo Hartley\n';

/** People, places and bodies are invented. */
export const EXCHANGES: readonly Exchange[] = [
  {
    shows: 'neither address tells: who asks first is the requester, who was asked the authority',
    mails: [
      { from: JO, to: CLERK, subject: 'Benches', text: ASKS, role: 'requester' },
      { from: CLERK, to: JO, text: 'Dear Jo,\n\nThe four of them came to 1,240 pounds.\n\nRobin\n', role: 'authority' },
      { from: JO, to: CLERK, text: 'Dear Robin,\n\nAnd the one by the pond?\n\nJo\n', role: 'requester' },
    ],
  },
  {
    shows: 'an authority and a requester at the same large provider of mail',
    mails: [
      { from: 'Kit Farrow <invented.kit.farrow@gmail.com>', to: 'Wexcombe Parish <invented.wexcombe.parish@gmail.com>', subject: 'Freedom of information: minutes', text: 'Dear Parish Council,\n\nI would like to request the minutes of March.\n\nKit Farrow\n', role: 'requester' },
      { from: 'Wexcombe Parish <invented.wexcombe.parish@gmail.com>', to: 'Kit Farrow <invented.kit.farrow@gmail.com>', text: 'Hello Kit,\n\nThey are on the board by the door; a copy follows on Monday.\n\nPat\n', role: 'authority' },
      { from: 'Kit Farrow <invented.kit.farrow@gmail.com>', to: 'Wexcombe Parish <invented.wexcombe.parish@gmail.com>', text: 'Hello Pat,\n\nMonday has gone by.\n\nKit\n', role: 'requester' },
    ],
  },
  {
    shows: 'officers who pass it round among themselves are all of the authority',
    mails: [
      { from: JO, to: 'FOI desk <foi@wexcombe-council.example>', subject: 'Request about benches', text: ASKS, role: 'requester' },
      { from: 'FOI desk <foi@wexcombe-council.example>', to: 'Dana Frost <dana.frost@wexcombe-council.example>', subject: 'Fwd: Request about benches', text: 'Dana,\n\nCan you look into this one by Friday?\n\nSam\n', role: 'authority' },
      { from: 'Dana Frost <dana.frost@wexcombe-council.example>', to: 'Lee Whitby <lee.whitby@depot.wexcombe-council.example>', text: 'Lee, please could you send me what the depot paid?\n\nDana\n', role: 'authority' },
      { from: 'Lee Whitby <lee.whitby@depot.wexcombe-council.example>', to: 'Dana Frost <dana.frost@wexcombe-council.example>', text: 'It was 1,240 in all.\n\nLee\n', role: 'authority' },
      { from: 'Dana Frost <dana.frost@wexcombe-council.example>', to: JO, text: 'Dear Jo Hartley,\n\nThe benches came to 1,240 pounds.\n\nYours sincerely,\nDana Frost\n', role: 'authority' },
    ],
  },
  {
    shows: 'an officer of a public body forwards from an address elsewhere to a colleague',
    mails: [
      { from: JO, to: 'FOI <foi@wexcombe.gov.uk>', subject: 'Benches', text: ASKS, role: 'requester' },
      { from: 'FOI <foi@wexcombe.gov.uk>', to: 'Facilities <desk@wexcombe-services.example>', subject: 'Fwd: Benches', text: 'Over to you.\n', role: 'authority' },
      { from: 'Facilities <desk@wexcombe-services.example>', to: JO, text: 'Dear Jo,\n\nThey came to 1,240 pounds.\n\nFacilities\n', role: 'authority' },
      { from: 'Facilities <desk@wexcombe-services.example>', to: 'FOI <foi@wexcombe.gov.uk>', text: 'This one is done.\n', role: 'authority' },
    ],
  },
  {
    shows: 'a regulator joins, and each side writes to it',
    mails: [
      { from: JO, to: CLERK, subject: 'Benches', text: ASKS, role: 'requester' },
      { from: CLERK, to: JO, text: 'Dear Jo,\n\nNot this month.\n\nRobin\n', role: 'authority' },
      { from: JO, to: 'Casework <casework@ico.org.uk>', cc: CLERK, text: 'Dear Commissioner,\n\nI wish to complain about the parish.\n\nJo Hartley\n', role: 'requester' },
      { from: 'Casework <casework@ico.org.uk>', to: CLERK, cc: JO, text: 'Dear Clerk,\n\nPlease answer within ten working days.\n\nLee Ashdown\nCase Officer\n', role: 'regulator' },
      { from: CLERK, to: 'Casework <casework@ico.org.uk>', text: 'Dear Lee Ashdown,\n\nIt will go out today.\n\nRobin\n', role: 'authority' },
    ],
  },
  {
    shows: 'a requester who writes from two addresses, known by name',
    mails: [
      { from: JO, to: CLERK, subject: 'Benches', text: ASKS, role: 'requester' },
      { from: 'Jo Hartley <hartley.j@work.example.com>', to: CLERK, text: 'From my other address: any news?\n', role: 'requester' },
      { from: CLERK, to: 'Jo Hartley <hartley.j@work.example.com>', text: 'Soon, I hope.\n\nRobin\n', role: 'authority' },
    ],
  },
  {
    shows: 'the same, known because the authority answers there',
    mails: [
      { from: JO, to: 'FOI <foi@wexcombe.gov.uk>', subject: 'Benches', text: ASKS, role: 'requester' },
      { from: 'hartley.j@work.example.com', to: 'FOI <foi@wexcombe.gov.uk>', text: 'Please use this address from now on.\n\nJo Hartley\n', role: 'requester' },
      { from: 'FOI <foi@wexcombe.gov.uk>', to: 'hartley.j@work.example.com', text: 'Dear Jo Hartley,\n\nWe will.\n\nSam\n', role: 'authority' },
    ],
  },
  {
    shows: 'a site\'s request address on one side, a desk of no known domain on the other',
    mails: [
      { from: 'Jo Hartley <request-51234-0a1b2c3d@whatdotheyknow.com>', to: 'Wexcombe Homes <enquiries@wexcombehomes.example>', subject: 'Lifts', text: 'Dear Wexcombe Homes,\n\nHow many lifts are out of order?\n\nJo Hartley\n', role: 'requester' },
      { from: 'Wexcombe Homes <enquiries@wexcombehomes.example>', to: 'Property <property@wexcombehomes.example>', text: 'See below, please.\n', role: 'authority' },
      { from: 'Pat Lowe <pat.lowe@wexcombehomes.example>', to: 'Jo Hartley <request-51234-0a1b2c3d@whatdotheyknow.com>', text: 'Dear Jo,\n\nTwo of nine.\n\nPat\n', role: 'authority' },
      { from: 'WhatDoTheyKnow <team@whatdotheyknow.com>', to: 'Jo Hartley <jo@example.net>', text: 'Have you read the answer?\n', role: 'platform' },
    ],
  },
  {
    shows: 'mail systems are nobody\'s side',
    mails: [
      { from: JO, to: 'FOI <foi@wexcombe.gov.uk>', subject: 'Benches', text: ASKS, role: 'requester' },
      { from: 'Mail Delivery System <MAILER-DAEMON@mx.wexcombe.gov.uk>', to: JO, subject: 'Undeliverable: Benches', text: 'Your message could not be delivered.\n', role: 'third-party' },
      { from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@wexcombe.gov.uk>', to: JO, subject: 'Undeliverable: Benches', text: 'Delivery has failed to these recipients.\n', role: 'third-party' },
      { from: 'Post <bounces@relay.example>', to: JO, subject: 'Undeliverable: Benches', headers: 'X-Failed-Recipients: foi@wexcombe.gov.uk', text: 'It was not delivered.\n', role: 'third-party' },
      { from: 'FOI <foi@wexcombe.gov.uk>', to: JO, subject: 'Automatic reply: Benches', headers: 'Auto-Submitted: auto-replied', text: 'Thank you for your email, which we have received.\n', role: 'authority' },
    ],
  },
  {
    shows: 'a firm that the authority asks is neither side',
    mails: [
      { from: JO, to: 'FOI <foi@wexcombe.gov.uk>', subject: 'Benches', text: ASKS, role: 'requester' },
      { from: 'FOI <foi@wexcombe.gov.uk>', to: 'Sales <sales@benchworks.example>', text: 'Dear Benchworks,\n\nWe have been asked for your prices. Have you any objection to their release?\n\nSam\n', role: 'authority' },
      { from: 'Sales <sales@benchworks.example>', to: 'FOI <foi@wexcombe.gov.uk>', text: 'We would rather that you did not.\n\nBenchworks\n', role: 'third-party' },
      { from: 'FOI <foi@wexcombe.gov.uk>', to: JO, text: 'Dear Jo Hartley,\n\nWe are withholding the prices.\n\nSam\n', role: 'authority' },
    ],
  },
  {
    shows: 'a mailbox that begins with the answer',
    mails: [
      { from: 'Wexcombe Museum <office@museum.example.org>', to: JO, subject: 'Re: Your FOI request', text: 'Dear Jo,\n\nThank you for your request. The collection has 14 clocks.\n\nAsh\n', role: 'authority' },
      { from: JO, to: 'Wexcombe Museum <office@museum.example.org>', subject: 'Re: Your FOI request', text: 'Thank you. How many of them go?\n\nJo\n', role: 'requester' },
      { from: 'Wexcombe Museum <office@museum.example.org>', to: JO, subject: 'Re: Your FOI request', text: 'Nine.\n\nAsh\n', role: 'authority' },
    ],
  },
  {
    shows: 'mail that asks nobody for information has no sides',
    mails: [
      { from: JO, to: 'Ash Penrose <ash@example.com>', subject: 'Saturday', text: 'Ash,\n\nShall we walk to the pond?\n\nJo\n', role: 'unknown' },
      { from: 'Ash Penrose <ash@example.com>', to: JO, subject: 'Re: Saturday', text: 'Yes, at ten.\n\nAsh\n', role: 'unknown' },
      { from: JO, to: 'Ash Penrose <ash@example.com>', subject: 'Re: Saturday', text: 'Good.\n', role: 'unknown' },
    ],
  },
  {
    shows: 'both sides in one domain: the domain tells nothing, the addresses do',
    mails: [
      { from: 'Jo Hartley <jo@example.org>', to: 'Sam Green <sam@example.org>', subject: 'FOI request', text: 'Dear Sam Green,\n\nI would like to request the rota.\n\nJo Hartley\n', role: 'requester' },
      { from: 'Sam Green <sam@example.org>', to: 'Jo Hartley <jo@example.org>', text: 'It is on the wall.\n\nSam\n', role: 'authority' },
      { from: 'Robin Vale <robin@example.org>', to: 'Kit Farrow <kit@example.org>', text: 'Have you seen this?\n\nRobin\n', role: 'unknown' },
    ],
  },
];

/** As a mailbox: mails answer the one before. */
export function mailboxOf({ mails }: Exchange): string {
  return mails.map(({ from, to, cc, subject, headers, text }, i) =>
    `From - Mon Jan  5 14:0${i}:00 2015\nFrom: ${from}\nTo: ${to}\n${cc ? `Cc: ${cc}\n` : ''}Subject: ${subject ?? `Re: ${mails[0]!.subject ?? ''}`}\nDate: Mon, 5 Jan 2015 14:0${i}:00 +0000\nMessage-ID: <${i}@example.org>\n${i ? `In-Reply-To: <${i - 1}@example.org>\n` : ''}${headers ? `${headers}\n` : ''}\n${text}\n`).join('');
}
