import { me, received, they } from './letters.js';
import { REQUEST, type TypeCase } from './types.cases.js';

/**
 * A third set of letters of every type, by councils, police forces, health bodies, universities, Scottish, Irish and European bodies, written from the
 * definitions of the closed list and committed before they were run. People, places and bodies are invented.
 */
const ANSWER = 'Dear Ms Hartley\n\nPlease find enclosed our reply.\n\nKind regards\n\nSam Reed';
const REFUSED = 'Dear Ms Hartley\n\nThe contract is exempt from disclosure under section 43(2) of the Act.\n\nKind regards\n\nSam Reed';
const APPEAL = 'Dear Sam Reed\n\nI would like an internal review of this refusal please.\n\nJo Hartley';
const WHICH = 'Dear Ms Hartley\n\nCould you tell us which of the three depots you have in mind?\n\nKind regards\n\nSam Reed';
const answered = [['requester', REQUEST], ['authority', ANSWER]] as const;
const refused = [['requester', REQUEST], ['authority', REFUSED]] as const;
const reviewing = [...refused, ['requester', APPEAL]] as const;
const questioned = [['requester', REQUEST], ['authority', WHICH]] as const;

export const THIRD_CASES: readonly TypeCase[] = [
  // From the requester.
  me(['request'], 'To the Data and Information Unit, Borsetshire Constabulary\n\nHow many collisions involving horses were reported to you in each year from 2014 to 2020? A breakdown by severity would be ideal.\n\nRegards\n\nJo Hartley', { after: [] }),
  me(['request'], 'Dear FOI Officer,\n\nI am making a request under the Freedom of Information (Scotland) Act 2002. Kindly supply the number of parking notices issued outside Kirk Street Primary School last year.\n\nYours,\nJo Hartley', { after: [] }),
  me(['request'], 'A chara,\n\nIn accordance with the FOI Act 2014, I wish to obtain all correspondence between your Department and the contractor for the harbour wall since January.\n\nIs mise le meas,\n\nJo Hartley', { after: [] }),
  me(['clarification'], 'Hi Sam,\n\nThe one in Tanner Street, sorry - the depot by the river. And only for the last two financial years if that makes it easier.\n\nJo', { after: questioned }),
  me(['clarification'], 'Good morning,\n\nThank you for your email. By "staff" I meant anyone on the payroll, whether permanent or not. Agency workers can be left out.\n\nKind regards,\nJo Hartley', { after: questioned }),
  me(['clarification'], 'Dear Ms Reed,\n\nHaving been told it would take more than 18 hours, I am reducing the period asked for to January to March 2018 only.\n\nYours sincerely\n\nJo Hartley', { after: [['requester', REQUEST], ['authority', 'Dear Ms Hartley\n\nIt would take us longer than 18 hours. You may wish to refine what you ask for.\n\nSam Reed']] }),
  me(['follow-up'], 'Dear Sam,\n\nI see that the table has a gap in 2016. Was nothing recorded that year, or was it left out by mistake?\n\nJo', { after: answered }),
  me(['follow-up'], 'Dear Sam Reed,\n\nYour letter mentions a "Lighting Strategy 2015-2025". Would you let me have a copy of that as well?\n\nYours sincerely,\n\nJo Hartley', { after: answered }),
  me(['follow-up'], 'Dear Wexcombe Town Council,\n\nI note what you say, but the figure cannot be right: the annual report on your own website gives 1,911 lamps and you give 1,119.\n\nJo Hartley', { after: answered }),
  me(['chaser'], 'Hello,\n\nI wrote on 1 March and your acknowledgement promised an answer by the 29th. It is now the middle of April. Has something gone wrong?\n\nJo Hartley', { after: received }),
  me(['chaser'], 'Dear Wexcombe Town Council,\n\nCould somebody let me know where things stand with the request below? Twenty working days were up last Thursday.\n\nYours faithfully\n\nJo Hartley', { after: received }),
  me(['chaser'], 'Dear all\n\nAny sign of an answer yet?\n\nThanks\nJo', { after: received }),
  me(['internal-review-request'], 'Dear Head of Governance,\n\nI am not content with the way in which the council has dealt with my request and should like it to be reviewed by somebody who took no part in it. In particular section 43 cannot apply to a contract that ended in 2009.\n\nYours faithfully,\n\nJo Hartley', { after: refused }),
  me(['internal-review-request'], 'Dear Information Governance,\n\nPlease treat this as a requirement for review under section 20 of FOISA. I have had no reply at all to my request of 1 March.\n\nJo Hartley', { after: received }),
  me(['internal-review-request'], 'Dear Sir,\n\nPursuant to Article 7(2) of Regulation 1049/2001 I hereby submit a confirmatory application, asking the institution to reconsider its position.\n\nJo Hartley', { after: refused }),
  me(['complaint'], 'Dear Wexcombe Town Council,\n\nFor your information, I have today lodged a complaint with the Information Commissioner about your failure to answer.\n\nJo Hartley', { after: received }),
  me(['complaint'], 'Dear Sir or Madam\n\nMy complaint to the Scottish Information Commissioner has gone in this morning; you will no doubt hear from them.\n\nJo Hartley', { after: refused }),
  me(['thanks'], 'Dear Sam,\n\nThat is just what I needed, and so quickly too. Much obliged to you and your colleagues.\n\nBest wishes\nJo', { after: answered }),
  me(['thanks'], 'Sam,\n\nMany thanks, safely received.\n\nJo', { after: answered }),
  me(['thanks'], 'Dear Ms Reed\n\nMy mistake - I had overlooked the second page. Sorry to have troubled you.\n\nJo Hartley', { after: answered }),
  me(['withdrawal'], 'Dear Sam\n\nI found the figures in your published accounts, so you can stop work on this one. Please take it that the request is withdrawn.\n\nJo', { after: received }),
  me(['withdrawal'], 'Dear Wexcombe Town Council,\n\nI do not wish to pursue this request any further. You may close the file.\n\nJo Hartley', { after: received }),
  // From the authority: receipts and machines.
  they(['auto-reply'], 'Thank you for contacting Borsetshire Constabulary. This mailbox is monitored Monday to Friday between 8am and 4pm. If your message is about a crime in progress dial 999. Please do not reply to this message.', { subject: 'Automatic reply: Lamps' }),
  they(['auto-reply'], 'Your email has reached the Freedom of Information inbox at Vale Hospitals NHS Foundation Trust. We aim to look at every email within two working days. This is an automated response; there is no need to answer it.'),
  they(['out-of-office'], 'Hello, I am on annual leave until Monday 15 April and have no access to email. If it can not wait please ring Dana Pryce on 01632 960118.', { subject: 'Automatic reply: Lamps' }),
  they(['out-of-office'], 'I no longer check this account on Fridays and will be back at my desk on Monday. For anything urgent contact foi@example.org.\n\nPat Lowe', { subject: 'Out of office' }),
  they(['acknowledgement'], 'Dear Ms Hartley\n\nFOI 2019/0447\n\nYour request reached us on 4 March. The Act gives us twenty working days, so you can expect to hear from us no later than 1 April 2019. If a charge has to be made we shall tell you first.\n\nVale Hospitals NHS Foundation Trust'),
  they(['acknowledgement'], 'A Chara,\n\nI refer to the request which you have made under the Freedom of Information Act 2014, received on 5 March. It has been assigned the reference FOI/2019/031. A final decision will issue to you within four weeks of that date. Should the matter not be decided by then you may treat it as refused and seek an internal review.\n\nIs mise le meas,\n\nNiamh Daly\nFOI Unit'),
  they(['acknowledgement'], 'Dear Madam,\n\nWe hereby confirm that your application for access to documents was registered on 7 March under reference number 2019/1182. In line with Regulation (EC) No 1049/2001, a reply will be sent to you within 15 working days, that is by 28 March.\n\nYours faithfully,\n\nAccess to documents team'),
  they(['acknowledgement'], 'Good afternoon Jo\n\nJust to let you know that this has come through to us and has been logged as EIR 1182. I have passed it to the street scene team to collate.\n\nMany thanks\nSam'),
  they(['acknowledgement'], 'Dear Jo Hartley\n\nThank you for your information request, which was received by the University on 4 March 2019. We will deal with it under the Freedom of Information (Scotland) Act 2002 and respond by 1 April.\n\nUniversity of Glenmarry'),
  // From the authority: before an answer.
  they(['clarification-request'], 'Dear Ms Hartley\n\nBefore we begin searching we need to be sure what you are after. Does "repair cost" include labour by our own staff, or contractors\' invoices only? The twenty days will start once we have heard from you.\n\nSam Reed'),
  they(['clarification-request'], 'Good morning\n\nI have looked at your request but I am not clear which premises it covers. Grateful if you would give me a postcode or a street name.\n\nPC 2204 Lowe\nBorsetshire Constabulary'),
  they(['clarification-request'], 'Dear Jo\n\nAs drafted, the question is so wide that it catches every email sent since 2005. Under section 1(3) we are entitled to ask you for further detail. Would a list of the agendas do instead? If we do not hear within three months we will assume that you no longer wish to proceed.\n\nKind regards\nSam'),
  they(['fee-notice'], 'Dear Ms Hartley\n\nFEES NOTICE - section 9\n\nWe hold the plans on paper only. To copy and post them costs £38.50. Once your cheque, made out to Wexcombe Town Council, has cleared we shall send them. You have three months in which to pay.\n\nSam Reed'),
  they(['fee-notice'], 'Dear Ms Hartley,\n\nUnder the Environmental Information (Scotland) Regulations the Council may make a reasonable charge. We estimate it at £112: eight hours at £14 an hour. Please confirm that you are willing to pay this before we go any further.\n\nGlenmarry Council'),
  they(['fee-notice'], 'A chara,\n\nAs the estimated cost of search, retrieval and copying is €340, a deposit of €68 is required before the request is processed. The period for a decision stands suspended until it is received.\n\nNiamh Daly'),
  they(['extension'], 'Dear Ms Hartley\n\nSection 43 of the Act is engaged, and we need longer to weigh where the public interest lies. We therefore expect to give you a decision by 26 April instead of 29 March, as section 10(3) allows.\n\nSam Reed'),
  they(['extension'], 'Dear Jo,\n\nBecause of the volume and complexity of what you ask for, the Trust is extending the deadline to 40 working days under regulation 7(1) of the Environmental Information Regulations 2004. You will hear from us by 30 April.\n\nVale Hospitals'),
  they(['extension'], 'A Chara,\n\nIn accordance with section 14 of the FOI Act 2014 I am obliged to extend the period for consideration of your request by a further four weeks, owing to the number of records to be searched. You may appeal against this to the Information Commissioner.\n\nNiamh Daly'),
  they(['extension'], 'Dear Madam,\n\nYour application covers a large number of documents. Pursuant to Article 7(3) of Regulation (EC) No 1049/2001 the time limit has to be prolonged by 15 working days, until 19 April.\n\nAccess to documents team'),
  they(['holding-reply'], 'Dear Ms Hartley\n\nI am writing to say sorry that you have not yet had an answer. The officer who holds the records has been unwell. We are doing what we can to get it to you next week.\n\nSam Reed', { after: received }),
  they(['holding-reply'], 'Hi Jo\n\nStill waiting for Finance to sign it off, I am afraid. I have asked them again today.\n\nSam', { after: received }),
  they(['holding-reply'], 'Dear Ms Hartley,\n\nOwing to staff shortages the Force is experiencing a backlog of requests and yours will be answered late. We regret this and will reply as soon as we can.\n\nInformation Access, Borsetshire Constabulary', { after: received }),
  they(['transfer'], 'Dear Ms Hartley\n\nStreet lighting in Wexcombe is looked after by Borsetshire County Council, not by us. You will need to put your question to them: foi@example.org.\n\nSam Reed'),
  they(['transfer'], 'Dear Jo\n\nHM Treasury does not deal with this subject. I have sent your email on to the Valuation Office, who will answer you direct.\n\nKind regards'),
  they(['transfer'], 'A chara,\n\nAs the records sought are held by Wexford Harbour Commissioners, your request has been transferred to that body in accordance with section 12 of the Act.\n\nNiamh Daly'),
  // From the authority: outcomes.
  they(['disclosure'], 'Dear Ms Hartley\n\n2014 - 31\n2015 - 28\n2016 - 40\n2017 - 37\n2018 - 22\n\nThe total spent on repairs over the five years was £61,904.\n\nSam Reed\nBorsetshire Constabulary'),
  they(['disclosure'], 'Dear Jo Hartley,\n\nYou asked for a copy of the Trust\'s hospitality register. Please see the spreadsheet which accompanies this email; it runs from April 2015 to March 2019.\n\nVale Hospitals NHS Foundation Trust', { attachments: ['Hospitality register 2015-19.xlsx'] }),
  they(['disclosure'], 'Good afternoon\n\nQ1. How many lamps are there? 1,119.\nQ2. Who repairs them? Brightway Ltd.\nQ3. When does the contract end? 31 March 2023.\n\nI hope that this is of assistance.\n\nSam'),
  they(['disclosure'], 'A Chara,\n\nI have decided to grant your request in full. The three records to which it relates are enclosed, with a schedule.\n\nMise le meas,\n\nNiamh Daly\nDeciding Officer', { attachments: ['Schedule.pdf', 'Records 1-3.pdf'] }),
  they(['disclosure'], 'Dear Ms Hartley\n\nThe University holds the information and is content to release all of it. It can be downloaded at https://www.example.org/foi/2019/221.\n\nUniversity of Glenmarry'),
  they(['disclosure'], 'Dear Jo,\n\nYes, the council does keep a register of lamps. No, none has been replaced since 2012. The lamp in Mill Lane was last painted in May 2016.\n\nBest wishes,\nSam'),
  they(['partial-disclosure'], 'Dear Ms Hartley\n\nI attach the minutes. You will see that some passages have been blacked out: these name junior members of staff, whose details are personal data and are exempt by virtue of section 40(2).\n\nSam Reed', { attachments: ['Minutes redacted.pdf'] }),
  they(['partial-disclosure'], 'A Chara,\n\nI have decided to part-grant your request. Records 1 to 6 are released; access to record 7 is refused under section 36(1)(b), as it contains commercially sensitive prices.\n\nNiamh Daly'),
  they(['partial-disclosure'], 'Dear Jo\n\nQuestion 1: 214.\nQuestion 2: £9,310.\nQuestion 3: The addresses can not be given, since that would help burglars; section 31 applies.\n\nBorsetshire Constabulary'),
  they(['partial-disclosure'], 'Dear Ms Hartley\n\nThe number of officers is 61. We do not record which of them live in the town, so the second part of your request can not be answered.\n\nBorsetshire Constabulary'),
  they(['partial-disclosure'], 'Dear Madam,\n\nFollowing examination of document 2 under Regulation 1049/2001, partial access is granted. The names of staff below head of unit have been removed in accordance with Article 4(1)(b).\n\nAccess to documents team', { attachments: ['Document 2.pdf'] }),
  they(['refusal'], 'Dear Ms Hartley\n\nTo find what you want we should have to open some 4,000 paper files by hand, at ten minutes a file. That is far above the 18 hours to which section 12 limits us, so we are not obliged to comply.\n\nSam Reed'),
  they(['refusal'], 'Dear Jo Hartley,\n\nThis is the fourteenth letter that you have sent to us on the same subject this year. We consider the request to be vexatious within the meaning of section 14(1) and will not be answering it.\n\nWexcombe Town Council'),
  they(['refusal'], 'Dear Ms Hartley\n\nBorsetshire Constabulary can neither confirm nor deny whether it holds information of this kind, by virtue of sections 23(5) and 30(3).\n\nYours sincerely'),
  they(['refusal'], 'A Chara,\n\nI have decided to refuse your request. The record forms part of the deliberations of the Department and section 29(1) applies; I do not find that release would serve the public interest.\n\nNiamh Daly'),
  they(['refusal'], 'Dear Jo\n\nThe report will be published in the summer. As we intended to publish it before you asked, section 22 of the Act exempts it until then.\n\nVale Hospitals'),
  they(['refusal'], 'Dear Ms Hartley\n\nWhat you ask for is on our website already, and is thus reasonably accessible to you by other means (section 25 of FOISA): https://www.example.org/lamps\n\nGlenmarry Council'),
  they(['refusal'], 'Dear Madam,\n\nAfter consulting the Member State concerned, I regret to inform you that access to the document has to be denied, as disclosure would undermine the protection of court proceedings (Article 4(2), second indent). You may make a confirmatory application.\n\nAccess to documents team'),
  they(['not-held'], 'Dear Jo\n\nI have checked with the archive and with the depot. There is no list of the kind that you describe, and the council has never kept one.\n\nSam'),
  they(['not-held'], 'Dear Ms Hartley\n\nNotice under section 17 of FOISA: the Council does not have this information.\n\nGlenmarry Council'),
  they(['not-held'], 'A Chara,\n\nHaving taken all reasonable steps to ascertain its whereabouts, I find that the record does not exist. I must therefore refuse the request under section 15(1)(a).\n\nNiamh Daly'),
  they(['not-held'], 'Dear Ms Hartley,\n\nThe Trust ran no maternity unit before 2011, and so no figures for earlier years exist. We hold nothing within the scope of your request.\n\nVale Hospitals'),
  they(['response'], 'Dear Ms Hartley\n\nRequest 2019/0447\n\nOur answer is in the letter which comes with this email.\n\nSam Reed', { attachments: ['2019-0447.pdf'] }),
  they(['response'], 'Good morning Jo\n\nThe Constabulary\'s response to your request is attached as a PDF document. If you can not open it let me know.\n\nInformation Access', { attachments: ['Response 0447.pdf'] }),
  they(['response'], 'Dear Ms Hartley\n\nTo answer your last point: the table counts lamps by the date on which they were paid for, not by that on which they were put up. This is why the two years differ.\n\nSam Reed', { after: [...answered, ['requester', 'Dear Sam\n\nWhy do the figures for 2015 and 2016 not match the report?\n\nJo']] }),
  they(['internal-review-acknowledgement'], 'Dear Ms Hartley\n\nYour request for an internal review came in on 3 April. It will be carried out by the Monitoring Officer and you will be told the result within 20 working days.\n\nSam Reed', { after: reviewing }),
  they(['internal-review-acknowledgement'], 'Dear Jo\n\nWe note that you are unhappy with our reply. A senior colleague will look into it afresh and write to you by 2 May.\n\nVale Hospitals', { after: reviewing }),
  they(['internal-review-outcome'], 'Dear Ms Hartley\n\nI have now completed my review. In my view the exemption was wrongly claimed, and I enclose the contract. Please accept the council\'s apology.\n\nM. Anand\nMonitoring Officer', { after: reviewing }),
  they(['internal-review-outcome'], 'Dear Ms Hartley\n\nThe Review Panel met on 23 April. It found that the request was dealt with correctly and confirmed the decision without modification, as section 21(4)(a) of FOISA provides. You may apply to the Scottish Information Commissioner within six months.\n\nClerk to the Panel, Glenmarry Council', { after: reviewing }),
  they(['internal-review-outcome'], 'Dear Jo\n\nHaving reconsidered the matter, I agree with my colleague: section 43(2) applies, and the public interest in keeping it in force is the stronger. I therefore do not uphold your complaint.\n\nVale Hospitals', { after: reviewing }),
  they(['recall'], 'Reed, Sam would like to recall the message, "FOI 2019/0447 response".', { subject: 'Recall: FOI 2019/0447 response' }),
  // From others.
  { by: 'system', types: ['bounce'], subject: 'Undeliverable: Freedom of Information request', text: 'Delivery has failed to these recipients or groups:\n\nfoi@oldcouncil.example.org\nThe email address you entered couldn\'t be found. Please check the recipient\'s email address and try to resend the message.' },
  { by: 'system', types: ['bounce'], subject: 'Delivery Status Notification (Delay)', text: 'This is a warning only. Your message to info@example.org has been waiting for 4 hours; the server will go on trying until tomorrow.' },
  { by: 'regulator', types: ['decision-notice'], subject: 'FS50998877 - decision', text: 'Dear Ms Hartley\n\nThe Commissioner has now decided your complaint. A copy of his decision notice is attached. He finds that the council was not entitled to rely on section 43(2), and requires it to disclose the contract within 35 calendar days.' },
  { by: 'regulator', types: ['regulator-correspondence'], subject: 'Case IC-998877-X1Y2', text: 'Dear Ms Hartley\n\nThank you for your complaint about Wexcombe Town Council. It waits to be allocated to a case officer, which at present takes about twelve weeks.' },
  { by: 'regulator', types: ['regulator-correspondence'], subject: 'IC-998877-X1Y2', text: 'Dear Ms Hartley\n\nWe have written to the council and told it to answer you within ten working days. If it still does not do so, please let us know.' },
  { by: 'platform', types: ['platform-notice'], subject: 'New response to your FOI request - Lamps', text: 'You have a new response to the Freedom of Information request "Lamps" that you made to Wexcombe Town Council.\n\nTo view the response, click on the link below.' },
];
