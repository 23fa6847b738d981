import { RECEIPT, REQUEST, type TypeCase } from './types.cases.js';

/** A sixth set, longer letters in the manner of the field, committed before it was run. People, places and bodies are invented. */
const they = (types: TypeCase['types'], text: string, more: Partial<TypeCase> = {}): TypeCase => ({ by: 'authority', types, text, ...more });
const me = (types: TypeCase['types'], text: string, more: Partial<TypeCase> = {}): TypeCase => ({ by: 'requester', types, text, ...more });
const received = [['requester', REQUEST], ['authority', RECEIPT]] as const;
const answered = [['requester', REQUEST], ['authority', 'Dear Jo,\n\nOur response is attached.\n\nSam Reed']] as const;
const refused = [['requester', REQUEST], ['authority', 'Dear Jo,\n\nWe are withholding the plans under section 24.\n\nSam Reed']] as const;
const reviewing = [...refused, ['requester', 'Dear Sam,\n\nPlease conduct an internal review.\n\nJo']] as const;
const questioned = [['requester', REQUEST], ['authority', 'Dear Jo,\n\nPlease clarify which lamps you mean.\n\nSam Reed']] as const;

export const SIXTH_CASES: readonly TypeCase[] = [
  me(['request'], 'Dear Sir or Madam,\n\nI am a resident of Ambridge and would be grateful for sight of all correspondence between the leader of the council and the developers of the cattle market since January 2017. An electronic copy will do.\n\nIf the cost limit would be exceeded, please tell me how I might narrow this.\n\nYours faithfully,\n\nJo Hartley', { after: [] }),
  me(['request'], 'To whom it may concern\n\nFor each of the last five years: (a) how many swans were treated by your wardens, (b) how many of them died, (c) what did this cost?\n\nJo Hartley', { after: [] }),
  me(['clarification'], 'Dear Sam,\n\nThank you for getting back to me. To answer your question, it is the financial years that I am after, not calendar years, and all wards please.\n\nBest wishes\n\nJo', { after: questioned }),
  me(['clarification'], 'Hi Sam\n\nYes, just the main building. You can leave out the annex.\n\nJo', { after: questioned }),
  me(['clarification'], 'Dear Mr Reed,\n\nIn reply to your email of yesterday: by "lamps" I mean every light on a post that stands on a public road.\n\nI trust that the twenty days run from today.\n\nJo Hartley', { after: questioned }),
  me(['follow-up'], 'Dear Sam,\n\nThanks for sending this. Looking at the second sheet, column F is empty for 2018. Is that because there were none, or because they were not counted?\n\nRegards,\nJo', { after: answered }),
  me(['follow-up'], 'Dear Wexcombe Town Council,\n\nYour reply says that the contract was let in May. Please send me the tender documents as well.\n\nJo Hartley', { after: answered }),
  me(['chaser'], 'Dear Wexcombe Town Council,\n\nBy law you should have answered promptly and at any rate by 12 March. Today is the 20th. Where is my answer?\n\nJo Hartley', { after: received }),
  me(['chaser'], 'Hello,\n\nJust checking in on this one. Any news?\n\nJo', { after: received }),
  me(['chaser'], 'Dear Sam Reed,\n\nI refer to my request of 2 February, to which I have yet to receive a substantive reply. Kindly let me have it by return.\n\nYours sincerely,\nJo Hartley', { after: received }),
  me(['internal-review-request'], 'Dear Wexcombe Town Council,\n\nPlease pass this on to the person who deals with complaints about Freedom of Information.\n\nYou have refused me the plans but not weighed the public interest at all. I ask you to look at this again.\n\nA full history of my request is on the internet.\n\nYours faithfully,\n\nJo Hartley', { after: refused }),
  me(['internal-review-request'], 'Dear Sam,\n\nI am not satisfied with this answer and wish it to be reviewed by somebody who had no part in it. My reasons: the exemption is prejudice-based, and you name no prejudice.\n\nJo Hartley', { after: refused }),
  me(['complaint'], 'Dear Wexcombe Town Council,\n\nAs I have had neither an answer nor a review, I have today lodged a complaint with the Information Commissioner under section 50.\n\nJo Hartley', { after: reviewing }),
  me(['thanks'], 'Dear Sam,\n\nThat is exactly what I was after. Much obliged to you and your colleagues.\n\nJo Hartley', { after: answered }),
  me(['thanks'], 'Thanks Sam, got it.\n\nJo', { after: answered }),
  me(['withdrawal'], 'Dear Sam,\n\nI have found the report on your website in the meantime, so there is no need to go on with this.\n\nJo', { after: received }),
  they(['auto-reply'], 'Thank you for contacting the Borsetshire Archive.\n\nThis mailbox is looked at between 9 and 5 on working days. We try to answer every message within five working days. If your message is urgent, ring 01632 960003.\n\nPlease do not reply to this message, which was sent by a machine.'),
  they(['auto-reply', 'acknowledgement'], 'Your e-mail has arrived in the Freedom of Information inbox of Glenmarry College. Requests are answered within twenty working days of receipt. You do not need to do anything else for now.', { subject: 'Automatic reply: Lamps' }),
  they(['out-of-office'], 'I am out of the office until Monday 6 May with no access to e-mail. For anything urgent please write to foi@example.org.', { subject: 'Out of office: Lamps' }),
  they(['acknowledgement'], 'Dear Jo Hartley\n\nREQUEST FOR INFORMATION\n\nI acknowledge your request dated 2 February, received by this office on 3 February. It is being dealt with under the Act and you can expect our reply no later than 3 March.\n\nShould you need to write to us about it, please quote 2019/118.\n\nYours sincerely\n\nSam Reed'),
  they(['acknowledgement'], 'Hi Jo,\n\nThanks for this. I have passed it to the lighting engineers and will come back to you once I hear from them.\n\nSam'),
  they(['clarification-request'], 'Dear Ms Hartley\n\nBefore we can go any further, we need to know what you mean by "near misses". Do you want those that were reported by drivers, by pedestrians, or by both? The time for compliance starts again when we hear from you. If we do not within two months, we will take it that you no longer want the information.\n\nSam Reed'),
  they(['clarification-request'], 'Dear Jo,\n\nAs it stands your request would take more than 18 hours. Could you cut it down, for example to one year or one ward? I am happy to talk this through on the telephone.\n\nSam', { }),
  they(['fee-notice'], 'Dear Ms Hartley\n\nFEES NOTICE\n\nTo print and post the 340 pages will cost £34.00. Please send a cheque made out to Wexcombe Town Council within three months. The clock stops until it has cleared.\n\nSam Reed'),
  they(['extension'], 'Dear Ms Hartley\n\nThe information is covered by section 36, which is a qualified exemption. We have not yet come to a view on where the balance of the public interest lies, and need another 20 working days for it. You will have our decision by 14 April.\n\nSam Reed'),
  they(['extension'], 'Dear Jo Hartley\n\nOwing to the volume and complexity of what you ask for we are extending the time for our reply to 40 working days, as regulation 7 of the EIR lets us do.\n\nSam Reed'),
  they(['holding-reply'], 'Dear Jo\n\nI am sorry that you have not had an answer yet. The department that holds the records has been short of staff. I hope to write again by the end of the week.\n\nSam'),
  they(['holding-reply'], 'Dear Ms Hartley,\n\nPlease accept my apologies for the delay. Your request is with our legal team for clearance and a response will be issued as soon as that has been obtained.\n\nKind regards,\n\nSam Reed'),
  they(['transfer'], 'Dear Ms Hartley\n\nRoads of this class are the county\'s business, and the council does not deal with them. I have sent your letter on to Borsetshire County Council, who will answer you directly.\n\nSam Reed'),
  they(['transfer', 'not-held'], 'Dear Jo\n\nWe do not hold this, as schools have been run by the academy trust since 2016. You may wish to redirect your request to the trust at foi@example.org.\n\nSam'),
  they(['disclosure'], 'Dear Ms Hartley\n\nI can confirm that the council holds the information that you asked for. It is set out in the table below.\n\nYear Lamps\n2017 398\n2018 412\n\nIf you are unhappy with the way in which your request was handled you may ask for an internal review.\n\nSam Reed'),
  they(['disclosure'], 'Dear Jo,\n\n1. How many wardens? Seven.\n2. How many of them are trained? All of them.\n3. When were they last trained? In March 2018.\n\nI hope that this is of use.\n\nSam'),
  they(['disclosure'], 'Good afternoon Jo\n\nPlease find the minutes that you requested attached to this e-mail. This completes our response.\n\nRegards\nSam Reed', { attachments: ['minutes.pdf'] }),
  they(['disclosure'], 'Dear Ms Hartley\n\nThe sum paid to Lampworks Limited in the year to 31 March 2019 was £43,118.20.\n\nYours sincerely\n\nSam Reed'),
  they(['partial-disclosure'], 'Dear Ms Hartley\n\nThe report is attached. We have blacked out the names of junior officers, which are exempt under section 40(2), and annex C, which is withheld under section 43(2).\n\nSam Reed', { attachments: ['report.pdf'] }),
  they(['partial-disclosure'], 'Dear Jo\n\nFor questions 1 and 2 please see the attached spreadsheet. As for question 3, no record is kept of this, so we cannot answer it.\n\nSam', { attachments: ['lamps.xlsx'] }),
  they(['refusal'], 'Dear Ms Hartley\n\nYour request has been considered. To comply with it would take an estimated 64 hours, which is above the appropriate limit of 18 hours set by the Fees Regulations. Section 12 of the Act relieves us of the duty to comply, and this letter is our refusal notice.\n\nSam Reed'),
  they(['refusal'], 'Dear Ms Hartley\n\nThe council neither confirms nor denies that it holds information of the description that you specify, by virtue of section 31(3).\n\nSam Reed'),
  they(['refusal'], 'Dear Jo Hartley\n\nHaving looked at the pattern of your correspondence over the past year we have come to the view that this request is vexatious. We shall therefore not be answering it.\n\nSam Reed'),
  they(['refusal'], 'Dear Ms Hartley\n\nThe plans will be published in June as part of the consultation. Section 22 allows us not to release them now. We have weighed the public interest, and it lies with keeping to the planned date.\n\nSam Reed'),
  they(['not-held'], 'Dear Jo\n\nI have asked the three teams who might know. None of them has any such list, nor is there one on our shared drives. The council thus holds nothing within the scope of your request.\n\nSam Reed'),
  they(['not-held'], 'Dear Ms Hartley\n\nFurther to your request, the force can confirm that it does not record the breed of dogs in this way. No information is therefore held.\n\nSam Reed'),
  they(['response', 'disclosure'], 'Dear Ms Hartley\n\nPlease see our formal response in the attached letter.\n\nSam Reed', { attachments: ['FOI 2019-118 response.pdf'] }),
  they(['refusal', 'disclosure'], 'Dear Ms Hartley\n\nThis information is already reasonably accessible to you: it is published on our website at https://example.org/spending. It is exempt under section 21 for that reason.\n\nSam Reed'),
  they(['internal-review-acknowledgement'], 'Dear Ms Hartley\n\nThank you for your e-mail asking for an internal review. It has been given to Pat Lowe, who took no part in the original decision, and you should have the outcome by 8 June.\n\nSam Reed', { after: reviewing }),
  they(['internal-review-outcome'], 'Dear Ms Hartley\n\nI have now completed the review that you asked for. I find that section 24 was engaged but that the balance of the public interest favours disclosure. A copy of the plans is enclosed.\n\nYou may complain to the Information Commissioner if you remain dissatisfied.\n\nPat Lowe\nReviewing officer', { after: reviewing, attachments: ['plans.pdf'] }),
  they(['internal-review-outcome'], 'Dear Jo Hartley\n\nI write with the result of the internal review. Having gone through the file afresh I am satisfied that the original decision was right, and I uphold it.\n\nPat Lowe', { after: reviewing }),
  they(['recall'], 'Sam Reed would like to recall the message, "Lamps".'),
];
