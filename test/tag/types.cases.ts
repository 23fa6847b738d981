import type { MessageType } from '../../src/model/lists.js';

/**
 * Letters of every type, each in words and a place of its own, written from the definitions of the closed list and before any rule was:
 * no rule was made for one of them. People, places and bodies are invented.
 */
export interface TypeCase {
  /** Every type that an expert would accept. */
  types: readonly MessageType[];
  by: 'requester' | 'authority' | 'regulator' | 'system' | 'platform';
  text: string;
  /** What came before it; the default is a request, and for a later letter of the requester's an acknowledgement too. */
  after?: readonly (readonly ['requester' | 'authority', string])[];
  /** With these it is shown as an email rather than as a letter of a thread page. */
  subject?: string;
  headers?: string;
  attachments?: readonly string[];
}

export const REQUEST = 'Dear Wexcombe Town Council,\n\nUnder the Freedom of Information Act please send me the number of street lamps in the town, by year since 2012, and what their repair cost.\n\nYours faithfully,\n\nJo Hartley';
export const RECEIPT = 'Dear Jo Hartley,\n\nWe acknowledge receipt of your request, which is being dealt with. You will have an answer within 20 working days.\n\nYours sincerely,\n\nSam Reed';
const ANSWER = 'Dear Jo Hartley,\n\nPlease find attached our response to your request.\n\nYours sincerely,\n\nSam Reed';
const QUESTION = 'Dear Jo Hartley,\n\nBefore we can go on, please clarify which parts of the town you mean.\n\nYours sincerely,\n\nSam Reed';
const answered = [['requester', REQUEST], ['authority', ANSWER]] as const;
const asked = [['requester', REQUEST], ['authority', QUESTION]] as const;
const reviewing = [['requester', REQUEST], ['authority', ANSWER], ['requester', 'Dear Sam Reed,\n\nI am writing to request an internal review of your decision.\n\nYours sincerely,\n\nJo Hartley']] as const;

const from = (by: TypeCase['by'], types: MessageType | readonly MessageType[], text: string, more: Partial<TypeCase> = {}): TypeCase => ({ by, types: typeof types === 'string' ? [types] : types, text, ...more });
const me = (types: MessageType | readonly MessageType[], body: string, more: Partial<TypeCase> = {}): TypeCase => from('requester', types, `Dear Wexcombe Town Council,\n\n${body}\n\nYours faithfully,\n\nJo Hartley`, more);
const they = (types: MessageType | readonly MessageType[], body: string, more: Partial<TypeCase> = {}): TypeCase => from('authority', types, `Dear Jo Hartley,\n\n${body}\n\nYours sincerely,\n\nSam Reed`, more);

export const TYPE_CASES: readonly TypeCase[] = [
  // From the requester
  me('request', 'I would like to know how many parking fines were cancelled on appeal in each month of 2021.', { after: [] }),
  me('request', 'Please treat this as an official information request under the OIA.\n\nCould you provide all briefing notes about the Ferry Road bridge that were given to the mayor since March?', { after: [] }),
  me('request', 'Thank you for the lamp figures, which answer my first request in full.\n\nI would now like to make a new request under the Freedom of Information Act 2000: how many benches were removed from parks in 2018, and why?', { after: answered }),
  me(['request', 'follow-up'], 'Under the Freedom of Information Act I wish to make a further, separate request for the contract with the firm that looks after the lamps.', { after: answered }),
  me('clarification', 'By "the town" I mean the three wards inside the ring road. Calendar years are fine.', { after: asked }),
  me('clarification', 'Sorry for being vague. I was thinking of columns and wall lamps alike, but not of the lights in car parks.', { after: asked }),
  me('clarification', 'As you say that the whole would cost too much, I am happy to narrow it to 2015 to 2018, and to leave out the cost of repair.', { after: [['requester', REQUEST], ['authority', 'Dear Jo Hartley,\n\nTo answer would exceed the appropriate limit under section 12, so we refuse your request.\n\nYours sincerely,\n\nSam Reed']] }),
  me('clarification', 'In answer to your question, yes: the figures for the new estate should be included too.', { after: asked }),
  me('follow-up', 'I have read the table. Row 9 says that 40 lamps were repaired, yet the minutes of the May meeting say 61. Can you explain the difference?', { after: answered }),
  me('follow-up', 'The spreadsheet will not open on my computer. Would you be able to send it as a PDF?', { after: answered }),
  me('follow-up', 'You rely on section 43, but the prices were printed in the local paper last year, so I cannot see what harm could come of giving them.', { after: answered }),
  me('follow-up', 'One more point: does the figure for 2014 include the lamps that were taken down after the storm?', { after: answered }),
  me('chaser', 'It is now five weeks since I sent my request and I have heard nothing. Please let me know when I can expect the information.'),
  me('chaser', 'The statutory deadline passed on Friday. You should have replied by now.'),
  me('chaser', 'Any news on this? Your last letter promised an answer by the end of March.'),
  me('chaser', 'I note that 20 working days have gone by without a substantive response to the above request. Could you tell me what is happening with it?'),
  me('chaser', 'I wonder whether you received my email of 3 June, as there has been no reply to it.', { after: [['requester', REQUEST]] }),
  me('internal-review-request', 'Please pass this on to the person who conducts Freedom of Information reviews.\n\nI am writing to request an internal review of Wexcombe Town Council\'s handling of my FOI request about lamps.\n\nThe answer leaves out 2016 altogether.', { after: answered }),
  me('internal-review-request', 'I do not accept that the cost limit applies and ask that a senior officer look at this decision again under your review procedure.', { after: answered }),
  me('internal-review-request', 'I require a review of this decision under section 20 of FOISA, since you have not told me why the exemption in section 33 outweighs the public interest.', { after: answered }),
  me('internal-review-request', 'I want to appeal against the decision of your FOI officer. Please treat this as an application for internal review under section 21 of the Freedom of Information Act 2014.', { after: answered }),
  me('complaint', 'As you have let a second deadline go by, I have today lodged a complaint with the Information Commissioner\'s Office.'),
  me('complaint', 'I shall be taking this matter to the Ombudsman, who can look into why the papers were kept from me.', { after: answered }),
  from('requester', 'complaint', 'Dear Information Commissioner,\n\nI wish to complain under section 50 of the Act about Wexcombe Town Council, which has not answered my request for the number of lamps.\n\nYours faithfully,\n\nJo Hartley'),
  me('thanks', 'That is very kind of you, many thanks for getting back to me so fast.', { after: answered }),
  me('thanks', 'Received with thanks.', { after: answered }),
  me('thanks', 'Apologies for my mistake, I had misread the table. All is clear now.', { after: answered }),
  me('thanks', 'Much obliged. This is exactly what I was after and I am grateful for the work that went into it.', { after: answered }),
  me('withdrawal', 'I have since found the figures on your website, so please disregard my request.'),
  me('withdrawal', 'I would like to withdraw this request. There is no need to reply.'),
  me('withdrawal', 'Please cancel the above; I no longer wish to pursue it.'),
  // From the authority, by machine
  from('authority', 'auto-reply', 'Thank you for contacting Wexcombe Town Council.\n\nThis is an automatic acknowledgement. Please do not reply to it. We will look at your message and aim to get back to you within ten working days.'),
  from('authority', 'auto-reply', 'Your message has reached the Information Governance mailbox.\n\nThe mailbox is open Monday to Friday, 9am to 5pm. For urgent matters ring 01632 960000. Requests for personal data should be made on our web form.'),
  from('authority', 'auto-reply', 'We have got your email.\n\nSam Reed', { subject: 'Automatic reply: Lamps', headers: 'Auto-Submitted: auto-replied' }),
  from('authority', 'auto-reply', 'Many thanks for your e-mail. Please accept this as confirmation that it has been received by the Lighting Department. If your enquiry is about a bin, please visit our website.\n\nPlease note that this is an automated message and that replies are not read.'),
  from('authority', 'out-of-office', 'I am away until Monday 12 August with no access to email. If it is urgent please contact Pat Lowe on 01632 960001.'),
  from('authority', 'out-of-office', 'Thank you for your email. I am on leave and will be back in the office on 4 January. My messages are not being forwarded.', { subject: 'Out of Office: Lamps' }),
  from('authority', 'out-of-office', 'I no longer work on Fridays. I will respond to your message when I get back on Monday.', { subject: 'AUTO: Sam Reed is out of the office (returning 13/08/2012)' }),
  from('authority', 'out-of-office', 'I do not work on Wednesdays and am currently on parental leave; for information requests please write to foi@example.org while I am away.'),
  // From the authority, on receipt
  they('acknowledgement', 'FREEDOM OF INFORMATION REQUEST - 2019/0173\n\nI write to confirm that your request for information about street lamps was received on 3 May. It is being considered and you can expect a reply by 3 June.'),
  they('acknowledgement', 'Thank you for your request about lamps. It has been given the reference FOI 4471 and passed to the Highways team, who will reply within the statutory period of twenty working days.\n\nThere may be a fee; if so we shall let you know before we go on.'),
  they('acknowledgement', 'I refer to your request under the Freedom of Information Act 2014, which was received in this office today. A decision should issue to you within four weeks, that is by 14 March. The officer dealing with it is Aoife Byrne.'),
  they('acknowledgement', 'Kia ora. We acknowledge your Official Information Act request below. We will let you have our decision as soon as reasonably practicable and no later than 20 working days after the day we got it.'),
  they('acknowledgement', 'We hereby acknowledge receipt of your application for access to documents, registered today. In accordance with Regulation (EC) No 1049/2001 it will be handled within 15 working days.'),
  they('clarification-request', 'We have begun to look into this, but "the town" could mean either the old borough or the whole parish. Which of the two do you want figures for?\n\nWe will put your request on hold until we hear from you.'),
  they('clarification-request', 'So that I can help you further, could you let me know the dates that you are interested in? Under section 1(3) of the Act the time for compliance begins once we have this.'),
  they('clarification-request', 'We need a little more detail in order to identify what you are looking for. Please reply with the names of the streets. If we do not hear from you within two months we shall close the case.'),
  they('clarification-request', 'Before your application can be accepted as valid under section 15 you need to describe the documents more precisely; please tell us which meetings you have in mind.'),
  they('fee-notice', 'The information that you want can be supplied for a charge of £25, for copying and postage. Please send a cheque made out to the Council; the clock stops until it arrives.'),
  they('fee-notice', 'NOTICE OF CHARGES\n\nWe estimate that it will take nine hours to find the records and have decided to impose a charge of $152.00. A deposit of half of this must be paid before processing goes on.'),
  they('fee-notice', 'Search and retrieval fees apply to your request under section 27 of the FOI Act 2014. I estimate them at €220, and a deposit of at least 20% is payable.'),
  they('extension', 'I am writing to tell you that we need longer to answer, because we must weigh the public interest in section 36. We now expect to write to you by 14 July.'),
  they('extension', 'Because your request is complex and voluminous we are using regulation 7(1) of the Environmental Information Regulations, which gives us 40 working days in all. The new date is 2 September.'),
  they('extension', 'We have decided to extend the period of time available to respond to your request under section 15A of the Official Information Act by 15 working days, as consultations are needed.'),
  they('extension', 'In exceptional cases the time limit may be prolonged. As we have to consult a third party, we have to extend it by 15 working days under Article 7(3) of Regulation 1049/2001.'),
  they('holding-reply', 'I am sorry for the time that this is taking. The colleague who keeps the records has been ill; I hope to write next week.'),
  they('holding-reply', 'Your request is with the Highways team at the moment, and I have asked them to hurry. I will be in touch as soon as I hear from them.', { after: [['requester', REQUEST], ['authority', RECEIPT], ['requester', 'Dear Sam Reed,\n\nYou are late. When will I get the answer?\n\nYours sincerely,\n\nJo Hartley']] }),
  they('holding-reply', 'Please accept our apologies: we were not able to meet the deadline of 1 March. The response has been drafted and awaits sign-off.'),
  they('holding-reply', 'Further to your email of yesterday, we regret that a reply is not ready yet. We are waiting for figures from our contractor.', { after: [['requester', REQUEST], ['authority', RECEIPT]] }),
  they('transfer', 'Street lamps in Wexcombe are the duty of Borsetshire County Council and not ours. You may wish to send your request to them at foi@example.org.'),
  they('transfer', 'We have transferred your request to the Ministry of Lighting under section 14 of the Official Information Act, as the information is more closely connected with its functions.'),
  they('transfer', 'I have forwarded this to Ambridge Parish Council, which is the body that holds records of the green, and they will reply to you directly.'),
  they(['transfer', 'not-held'], 'We do not hold this ourselves: the lamps belong to the county. I suggest that you redirect your request to Borsetshire County Council.'),
  // Answers
  they('disclosure', 'There are 412 lamps. In 2012 there were 380. The repairs cost £18,400 in all.\n\nIf you are unhappy with this response you may ask for an internal review.'),
  they('disclosure', 'I enclose all the information that you asked for, in the spreadsheet attached.\n\nYou are free to use it for your own purposes; to re-use it in any other way please ask us.', { attachments: ['Lamps by year.xlsx'] }),
  they('disclosure', 'Your request was for the number of lamps by year.\n\nThe Council holds the information requested and it is provided below.\n\n2012: 380\n2013: 391\n2014: 402\n\nYou have the right to complain to the Information Commissioner.'),
  they('disclosure', 'I have decided to grant full access to the five records that you sought. Copies are enclosed with a schedule.'),
  they('disclosure', 'Further to your request I can now provide the following answers.\n\nQ1. How many lamps?\nA. 412\n\nQ2. What did their repair cost?\nA. £18,400'),
  they('disclosure', 'The information that you are after is already on our website at https://www.example.org/lamps, where every lamp is listed with its date.'),
  they('partial-disclosure', 'We attach the contract. The prices per lamp have been blacked out, as we consider that they are exempt under section 43(2).'),
  they('partial-disclosure', 'My decision is to part-grant your request: records 1 to 6 are released to you and access to record 7 is refused under section 37 of the Act.'),
  they('partial-disclosure', 'There were 412 lamps. As to the second part of your request, we do not disclose the names of the fitters, which are personal data and so exempt by section 40(2).'),
  they('partial-disclosure', 'Four documents fall within the scope of your request. Three are released to you in full. The fourth is withheld under section 9(2)(a) of the OIA to protect the privacy of natural persons.'),
  they(['partial-disclosure', 'not-held'], 'The number of lamps in each year since 2014 is set out below. We hold no records for the years before that.\n\n2014: 402\n2015: 404'),
  they('refusal', 'Having considered the matter I regret that the information cannot be disclosed. It is exempt under section 24 because it bears on national security.'),
  they('refusal', 'Section 12 of the Act allows a public authority to turn down a request where the cost of dealing with it would be more than £450. We put the work at 31 hours and so will not go on with your request.'),
  they('refusal', 'I can neither confirm nor deny whether the Council holds what you describe, by virtue of section 31(3).'),
  they('refusal', 'Your request has been refused under section 18(d) of the Official Information Act, because the information will soon be publicly available.'),
  they('refusal', 'We find that this request is part of a campaign that puts an undue burden on our staff, and that it is vexatious within section 14(1). We are therefore not obliged to comply with it.'),
  they('refusal', 'Access to the document has to be denied under Article 4(3) of Regulation 1049/2001, since its release would seriously undermine the decision-making process.'),
  they('not-held', 'I have made enquiries and can confirm that the Council has no records of the number of lamps.'),
  they('not-held', 'Following a search of our paper and electronic files, I have established that the information you requested is not held by this Department.'),
  they('not-held', 'Under section 17 of the Freedom of Information (Scotland) Act 2002 I must give you notice that we do not have the information.'),
  they('not-held', 'Unfortunately these figures are not recorded centrally, so there is nothing that we could send you.'),
  they('not-held', 'I must refuse your request under section 15(1)(a), as the records concerned do not exist.'),
  they('response', 'Please see our reply in the letter attached.', { attachments: ['FOI 4471 reply.pdf'] }),
  they('response', 'Our decision letter is enclosed. Should you have any queries, do get in touch.', { attachments: ['letter.docx'] }),
  they('response', 'You ask why the figure is lower. The lamps at the pond are counted by the parish, which is why ours is lower than the one in the press.', { after: [...answered, ['requester', 'Dear Sam Reed,\n\nWhy is the figure lower than the one in the press?\n\nYours sincerely,\n\nJo Hartley']] }),
  they('response', 'Attached is the Council\'s response to FOI request 4471.\n\nIf you are dissatisfied you may request an internal review within two months.', { attachments: ['4471.pdf'] }),
  they('internal-review-acknowledgement', 'Thank you for your letter asking for a review of our decision. It will be looked at by an officer who had no part in it, and you will hear from us within 20 working days.', { after: reviewing }),
  they('internal-review-acknowledgement', 'Your complaint about the handling of FOI 4471 has been logged as an internal review (ref. IR 12). We aim to complete it by 30 June.', { after: reviewing }),
  they('internal-review-acknowledgement', 'I acknowledge receipt of your request for internal review, which has been assigned to Ms Byrne.', { after: reviewing }),
  they('internal-review-outcome', 'I have now looked again at the handling of your request. I find that section 43 was rightly applied and uphold the original decision. You may now complain to the Information Commissioner.', { after: reviewing }),
  they('internal-review-outcome', 'Your request for an internal review has been considered by the Monitoring Officer, who has overturned the decision; the figures are attached.', { after: reviewing }),
  they('internal-review-outcome', 'The internal review is complete. Please see the letter attached for its findings.', { after: reviewing, attachments: ['IR outcome.pdf'] }),
  from('authority', 'recall', 'Reed, Sam would like to recall the message, "Lamps".', { subject: 'Recall: Lamps' }),
  from('authority', 'recall', 'The sender wishes to recall the message "FOI 4471".', { subject: 'Recall: FOI 4471' }),
  // From others
  from('system', 'bounce', 'This is the mail system at host mx.example.org.\n\nI\'m sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<foi@example.org>: unknown user', { subject: 'Undelivered Mail Returned to Sender' }),
  from('system', 'bounce', 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\n  foi@example.org\n    mailbox is full', { subject: 'Mail delivery failed: returning message to sender' }),
  from('system', 'bounce', 'Delivery to the following recipients has been delayed.\n\nfoi@example.org\n\nYou do not need to resend your message.', { subject: 'Delivery Status Notification (Delay)' }),
  from('system', 'bounce', 'Your message to foi@example.org couldn\'t be delivered.\n\nThe address wasn\'t found at example.org.', { subject: 'Undeliverable: Lamps' }),
  from('regulator', 'decision-notice', 'Dear Jo Hartley,\n\nFreedom of Information Act 2000\n\nPlease find attached the decision notice in your complaint about Wexcombe Town Council. Either side may appeal to the First-tier Tribunal within 28 days.', { subject: 'Decision notice FS50000000', attachments: ['Decision notice.pdf'] }),
  from('regulator', 'decision-notice', 'The Commissioner\'s decision is that the Council breached section 10(1) of the Act. She requires it to take the following steps within 35 calendar days.', { subject: 'Case IC-00000-A1B2' }),
  from('regulator', 'regulator-correspondence', 'Dear Jo Hartley,\n\nThank you for your complaint about Wexcombe Town Council. It has been given to a case officer, who will write to you when she has looked at the papers.', { subject: 'Case IC-00000-A1B2' }),
  from('regulator', 'regulator-correspondence', 'Dear Jo Hartley,\n\nWe have written to the Council and asked it to answer your request within ten working days.', { subject: 'Your complaint' }),
  from('platform', 'platform-notice', 'Wexcombe Town Council have delayed.\n\nThey have not replied to your FOI request Lamps promptly, as normally required by law. Click on the link below to remind them.', { subject: 'Delayed response to your FOI request' }),
  from('platform', 'platform-notice', 'You have a new response to the Freedom of Information request Lamps that you made to Wexcombe Town Council. To view it, click on the link below.', { subject: 'New response to your FOI request' }),
  from('authority', 'platform-notice', 'Your request has been submitted through the public records portal of Wexcombe.\n\nTo log in and follow its progress, click on the link. Your confirmation code is 4471. This is an auto-generated email from an unmonitored account.', { subject: 'Request R000173 submitted' }),
  from('authority', ['unknown', 'response'], 'Regards\n\nSam Reed'),
];

const refused = [['requester', REQUEST], ['authority', 'Dear Jo Hartley,\n\nWe are withholding the information under section 43.\n\nYours sincerely,\n\nSam Reed']] as const;
const partWay = [['requester', REQUEST], ['authority', RECEIPT]] as const;

/** A second set, written after the rules and scored before any of them was changed for it: the honest measure. */
export const LATER_CASES: readonly TypeCase[] = [
  me('request', 'Can you tell me whether the council has a policy on drones? I would be glad of a copy.', { after: [] }),
  me('request', 'I write as a resident of the town. Kindly furnish copies of the minutes of all meetings about the bypass, pursuant to the FOI Act 2014.', { after: [] }),
  me('clarification', 'The twelve months to the end of March, please.', { after: asked }),
  me('clarification', 'Let me put it another way: how many lamps stood within the boundary of the parish on 1 January of each year?', { after: asked }),
  me('clarification', 'To bring this within the cost limit I would accept figures for 2017 alone.', { after: refused }),
  me('follow-up', 'I am puzzled by your reply. The table stops at 2015 although I asked for every year since 2012.', { after: answered }),
  me('follow-up', 'Thanks for this. Which contractor carried out the repairs in 2016?', { after: answered }),
  me('follow-up', 'For your information the county council has told me that it does not own these lamps, so the transfer that you suggest would be pointless.', { after: [['requester', REQUEST], ['authority', 'Dear Jo Hartley,\n\nPlease contact the county council instead.\n\nYours sincerely,\n\nSam Reed']] }),
  me('follow-up', 'If you will not give me the prices I may have to ask for an internal review, but first I should like to know who took this decision.', { after: refused }),
  me('chaser', 'I am following up my request of 4 March, to which there seems to have been no response.'),
  me('chaser', 'Would you kindly let me know how you are getting on with this? You said that I would hear by Tuesday.'),
  me('chaser', 'My FOI request is now long delayed. By law you had to respond promptly and by 12 April at the latest.'),
  me('chaser', 'Unless I get an answer this week I shall complain to the Information Commissioner. The twenty days ended a fortnight ago.'),
  me('internal-review-request', 'I am dissatisfied with your response and would like it to be reviewed internally, for these reasons: no public interest test was carried out, and the prices are old.', { after: refused }),
  me('internal-review-request', 'Kindly take this as a formal complaint about the way in which my request was handled, and conduct an internal review.', { after: refused }),
  me('complaint', 'I have now referred your refusal to the ICO, whose reference is IC-00000-Z9Y8.', { after: refused }),
  me('complaint', 'Please note that I am making a complaint to the Scottish Information Commissioner about your failure to reply.'),
  me('thanks', 'Brilliant, cheers for that!', { after: answered }),
  me('thanks', 'I should like to put on record my thanks to your team for such a swift and thorough reply.', { after: answered }),
  me('thanks', 'Sorry, I have only just seen that your letter was in my spam folder. Please ignore my last message.', { after: answered }),
  me('withdrawal', 'As the matter has been settled there is no need for you to deal with my FOI any further.'),
  me('withdrawal', 'I am writing to let you know that I wish to withdraw the request that I made on 3 May.'),
  from('authority', 'auto-reply', 'Thank you for your enquiry, which is important to us. We try to answer all emails within five working days. Information on our services can be found on our website.\n\nThis mailbox is checked daily.'),
  from('authority', 'auto-reply', 'This is an auto-generated receipt for your email to the Data Rights inbox. If you have sent us a Freedom of Information request we have up to 20 working days to reply.'),
  from('authority', 'auto-reply', 'Go raibh maith agat as do ríomhphost. Thank you for your email, the contents of which have been noted. This is an automated response.'),
  from('authority', 'out-of-office', 'I am on secondment until further notice and my emails are not read. Please redirect anything urgent to the duty officer.'),
  from('authority', 'out-of-office', 'Hello, I will be out of the office from Thursday 2 to Friday 17 August, back on Monday 20th.', { headers: 'Auto-Submitted: auto-replied', subject: 'Automatic reply: FOI' }),
  they('acknowledgement', 'Thank you for getting in touch. Your query will be treated as a request under the Freedom of Information Act 2000 and our reference is F-112. You will receive our response no later than 14 June.'),
  they('acknowledgement', 'Receipt of your application is acknowledged. The statutory time limit for our decision ends on 3 July. Under section 12(1)(b) your request is valid from today.'),
  they('acknowledgement', 'We are in receipt of your FOI and have opened case 9912. An officer will write to you in due course. Please quote the number in all letters.'),
  they('acknowledgement', 'Tēnā koe Jo. Thank you for your OIA request, received on 4 May. We will respond as soon as possible, and in any event by 2 June. You may be charged if the work is substantial.'),
  they('clarification-request', 'I am not sure that I understand what you are asking. When you say lamps, are bollards with lights to be counted as well?'),
  they('clarification-request', 'As it stands your request is too broad for us to process. Would you consider limiting it to a shorter period? We can then start the search.'),
  they('clarification-request', 'Please supply a postcode or a street name, without which we cannot search the register. Your request will lapse if we have had no answer by 30 June.'),
  they('fee-notice', 'We are able to deal with this on receipt of £38.50, which covers the photocopying. Payment should reach us within three months, after which the request will be closed.'),
  they('fee-notice', 'The estimated cost of search, retrieval and copying amounts to €180. Please forward a deposit of €36 if you wish us to carry on.'),
  they('extension', 'As we are considering whether a qualified exemption should be maintained, a full response will take an additional 20 working days, as section 10(3) permits.'),
  they('extension', 'The decision period has been extended by 30 days under section 15AA with your agreement.'),
  they('extension', 'An extension of four weeks is being taken under section 14 of the Act because of the number of records concerned. I shall decide by 9 August.'),
  they('holding-reply', 'I must apologise that you have not had a full reply. I am chasing the service and will let you know on Monday.', { after: [...partWay, ['requester', 'Dear Sam Reed,\n\nWhere is my answer?\n\nYours sincerely,\n\nJo Hartley']] }),
  they('holding-reply', 'Just to let you know that we are nearly there: the figures are being checked and should be with you before the weekend.', { after: partWay }),
  they('holding-reply', 'Due to staff shortages there is a backlog of requests. We are doing all that we can and thank you for bearing with us.', { after: partWay }),
  they('transfer', 'The Council has no responsibility for these lamps. Such requests should be made to the Highways Agency, whose address is below.'),
  they('transfer', 'Your email appears to be meant for another body. Please contact Ambridge District Council direct.'),
  they('disclosure', 'The total number of lamps was 380 in 2012, 391 in 2013 and 402 in 2014. Their repair came to £18,400.\n\nShould you be dissatisfied you can ask for a review.'),
  they('disclosure', 'In response to your request please see the spreadsheet attached, which gives everything that you asked for.', { attachments: ['FOI 4471 data.xlsx'] }),
  they('disclosure', 'Our answers are shown in blue under each of your questions.\n\n1. How many lamps are there?\n\n412\n\n2. What did their repair cost?\n\n£18,400'),
  they('disclosure', 'I am happy to supply a copy of the minutes, which you will find with this letter.', { attachments: ['Minutes May.pdf'] }),
  they('disclosure', 'We can confirm that the policy was adopted in 2011 and has not been changed since. A copy is attached.', { attachments: ['Policy.pdf'] }),
  they('partial-disclosure', 'Please find enclosed the documents that you asked for. You will see that names of junior staff have been taken out under section 40.'),
  they('partial-disclosure', 'We can give you the totals (412 and 380) but not the addresses of the lamps, which would help thieves and are therefore exempt under section 31(1)(a).'),
  they('partial-disclosure', 'Partial access is granted to document 1. Document 2 falls under the exception in Article 4(1)(b) and cannot be released.'),
  they('refusal', 'Your request is for a great many records. We calculate that to find them would take more than 18 hours and so it is refused under section 12 FOIA.'),
  they('refusal', 'I am afraid that we are unable to let you have the report, as it is to be published in the autumn and section 22 therefore applies.'),
  they('refusal', 'The Department considers that the records are exempt under sections 29 and 36 of the Act and I have decided to refuse access to them.'),
  they('refusal', 'Regulation 12(4)(b) EIR allows us to refuse a request that is manifestly unreasonable, and we have concluded that yours is.'),
  they('not-held', 'The Council does not keep a log of lamps that are out.'),
  they('not-held', 'Having searched, we found nothing that falls within your request.'),
  they('not-held', 'This is not something that we record. The information is therefore not held for the purposes of the Act.'),
  they('not-held', 'We have no information on this subject.'),
  they('response', 'Dear Ms Hartley, please find our reply attached.', { attachments: ['Reply 4471.docx'] }),
  they('response', 'Thank you for your further letter. The contractor was chosen by the board after a public tender, in line with our standing orders, and we consider that we have now answered all of your points.', { after: [...answered, ['requester', 'Dear Sam Reed,\n\nHow was the contractor chosen?\n\nYours sincerely,\n\nJo Hartley']] }),
  they('internal-review-acknowledgement', 'Your wish to have our decision reviewed has been noted and the file passed to the Deputy Clerk. She hopes to write to you within 20 working days.', { after: [...refused, ['requester', 'Dear Sam Reed,\n\nI ask for an internal review of your refusal.\n\nYours sincerely,\n\nJo Hartley']] }),
  they('internal-review-outcome', 'I have carried out a fresh examination of your case. In my view the exemption was wrongly claimed, and I enclose the prices.', { after: [...refused, ['requester', 'Dear Sam Reed,\n\nI ask for an internal review of your refusal.\n\nYours sincerely,\n\nJo Hartley']] }),
  they('internal-review-outcome', 'Further to your appeal, I am varying the original decision and releasing record 7 with redactions.', { after: [...refused, ['requester', 'Dear Sam Reed,\n\nI wish to appeal against your refusal and ask for an internal review.\n\nYours sincerely,\n\nJo Hartley']] }),
  from('authority', 'recall', 'Lowe, Pat would like to recall the message, "RE: FOI 9912 - draft".', { subject: 'Recall: RE: FOI 9912 - draft' }),
  from('system', 'bounce', 'Message from the gateway: the mail that you sent to foi@example.org was blocked because it is larger than 10 MB.', { subject: 'Delivery failure' }),
  from('system', 'bounce', 'Hello. This is the mailer at example.org. I tried to deliver your message for five days without success and have given up.\n\n<foi@example.org>: 550 no such user', { subject: 'failure notice' }),
  from('regulator', 'regulator-correspondence', 'Dear Ms Hartley,\n\nWe are unlikely to issue a decision notice if the Council now sends its answer. Please tell me if you would like your complaint to be closed.', { subject: 'IC-00000-A1B2' }),
  from('regulator', 'decision-notice', 'Please find the Commissioner\'s decision notice attached. It orders the Council to answer within 35 days.', { subject: 'IC-00000-A1B2 Decision', attachments: ['DN.pdf'] }),
  from('platform', 'platform-notice', 'Someone has commented on your request Lamps. Follow the link to read what was said.', { subject: 'Somebody added a note to your FOI request' }),
];
