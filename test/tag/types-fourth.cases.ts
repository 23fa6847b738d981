import { me, received, they } from './letters.js';
import { REQUEST, type TypeCase } from './types.cases.js';

/**
 * A fourth set of letters, written after the rules were mended for the third and committed before it was run: what it shows on first sight is how the rules
 * do on letters that they have not met. People, places and bodies are invented.
 */
const ANSWER = 'Dear Jo Hartley,\n\nThe reply to your request is attached.\n\nYours sincerely\n\nSam Reed';
const REFUSED = 'Dear Jo Hartley,\n\nYour request is refused under section 12 of the Act.\n\nYours sincerely\n\nSam Reed';
const answered = [['requester', REQUEST], ['authority', ANSWER]] as const;
const refused = [['requester', REQUEST], ['authority', REFUSED]] as const;
const reviewing = [...refused, ['requester', 'Dear Sam Reed,\n\nPlease carry out an internal review.\n\nJo Hartley']] as const;
const questioned = [['requester', REQUEST], ['authority', 'Dear Jo Hartley,\n\nPlease tell us which wards you would like the figures for.\n\nSam Reed']] as const;

export const FOURTH_CASES: readonly TypeCase[] = [
  me(['request'], 'Good evening,\n\nCould the Trust tell me how many outpatient appointments were cancelled on the day itself, month by month, from April 2017 to March 2019?\n\nThank you,\nJo Hartley', { after: [] }),
  me(['clarification'], 'Dear Sam Reed,\n\nAll five wards, please, but I can manage without the years before 2016.\n\nJo Hartley', { after: questioned }),
  me(['clarification'], 'Dear Sam Reed,\n\nFurther to our telephone conversation, I confirm that I only need the Northfield and Riverside wards.\n\nJo Hartley', { after: questioned }),
  me(['follow-up'], 'Dear Sam Reed,\n\nThank you for this. One thing puzzles me: the columns in sheet 2 add up to more than the total in sheet 1. Which is correct?\n\nJo Hartley', { after: answered }),
  me(['follow-up'], 'Dear Sam Reed,\n\nWhen you say "routine maintenance", what does that cover?\n\nJo Hartley', { after: answered }),
  me(['chaser'], 'Dear Sir or Madam,\n\nThe law says that I should have had your answer by 29 March. I have not.\n\nJo Hartley', { after: received }),
  me(['chaser'], 'Dear Wexcombe Town Council,\n\nPlease confirm that you have this in hand; I have had silence since the middle of March.\n\nJo Hartley', { after: received }),
  me(['chaser'], 'Hello Sam,\n\nI wondered how you were getting on with this?\n\nJo', { after: received }),
  me(['chaser'], 'Dear Wexcombe Town Council,\n\nYour response to this request is now three weeks late. Kindly send it without further delay.\n\nYours faithfully\nJo Hartley', { after: received }),
  me(['internal-review-request'], 'Dear Sam Reed,\n\nPlease pass this on to the person who conducts Freedom of Information reviews. I believe that section 12 was wrongly applied, since the figures are kept in one database.\n\nJo Hartley', { after: refused }),
  me(['internal-review-request'], 'Dear Chief Executive,\n\nI request a review under section 20(1) of the Freedom of Information (Scotland) Act 2002 because I do not accept that the cost would be over £600.\n\nJo Hartley', { after: refused }),
  me(['internal-review-request'], 'A chara,\n\nI wish to seek an internal review of the decision of 28 March and enclose the fee of €30.\n\nJo Hartley', { after: refused }),
  me(['complaint'], 'Dear Wexcombe Town Council,\n\nAs you have failed to carry out the review I have now referred the matter to the ICO.\n\nJo Hartley', { after: reviewing }),
  me(['thanks'], 'Dear Sam,\n\nThank you very much for the prompt and full answer.\n\nKind regards\nJo', { after: answered }),
  me(['withdrawal'], 'Dear Wexcombe Town Council,\n\nPlease cancel the above request, which I no longer need.\n\nJo Hartley', { after: received }),
  they(['auto-reply'], 'Thank you for your email, which has been received by the Information Rights Team. Please note that we can only deal with requests for recorded information. If you wish to report a fault visit our website.'),
  they(['auto-reply'], 'This email address is checked during office hours only. We will come back to you as soon as we can. Please do not reply to this email.', { subject: 'Auto reply' }),
  they(['out-of-office'], 'I am away from the office from 1 to 12 April. Requests under the Freedom of Information Act should be sent to foi@example.org in my absence.', { subject: 'Out of Office: Lamps' }),
  they(['acknowledgement'], 'Dear Ms Hartley,\n\nRef: 01/FOI/19/004410\n\nI write in connection with your request for information which was received by Borsetshire Constabulary on 4 March 2019. Your request will now be considered in accordance with the Freedom of Information Act 2000. You will receive a response within the statutory timescale of 20 working days.\n\nYours sincerely'),
  they(['acknowledgement'], 'Dear Jo\n\nThanks for getting in touch. Your question has been given to our Estates department and I will be back in touch by 29 March at the latest. Your reference is VH/19/220.\n\nVale Hospitals'),
  they(['acknowledgement'], 'Dear Ms Hartley\n\nEnvironmental Information Regulations 2004\n\nWe have today registered your request. We have up to 20 working days to reply, although complex requests may take longer.\n\nWexcombe Town Council'),
  they(['clarification-request'], 'Dear Ms Hartley\n\nUnfortunately your request does not describe the information closely enough for us to find it. Please give us the names of the streets and the dates that interest you.\n\nSam Reed'),
  they(['clarification-request'], 'Hi Jo\n\nQuick question before I send this round: when you say "lamps", do you mean just the street lamps or the ones in the parks too?\n\nSam'),
  they(['fee-notice'], 'Dear Ms Hartley\n\nThe Trust is entitled to charge for photocopies and postage. In this case the charge is £24.60. On receipt of that sum the copies will be sent.\n\nVale Hospitals'),
  they(['extension'], 'Dear Ms Hartley\n\nWe believe that the exemption in section 36 may apply, which involves a public interest test. Regrettably we need more time to complete it, and aim to reply by 29 April.\n\nSam Reed'),
  they(['extension'], 'Dear Ms Hartley\n\nPlease be advised that the time for responding has been extended by 20 working days under regulation 7 of the EIRs.\n\nGlenmarry Council'),
  they(['holding-reply'], 'Dear Ms Hartley\n\nPlease accept my apologies. We have not been able to meet the deadline, since we are waiting for the contractor to send us his records. I hope to be able to reply by the end of the month.\n\nSam Reed', { after: received }),
  they(['holding-reply'], 'Jo - sorry for the silence. Almost there, just the last page to check.\n\nSam', { after: received }),
  they(['transfer'], 'Dear Ms Hartley\n\nWe believe that the information you want is held by the Wexcombe Harbour Trust. With your consent we will pass the request to them; or you can write to them yourself at foi@example.org.\n\nSam Reed'),
  they(['transfer'], 'Dear Jo\n\nThis is a matter for the county rather than the town. I suggest that you try Borsetshire County Council.\n\nSam'),
  they(['disclosure'], 'Dear Ms Hartley\n\nThe Council maintains 1,204 lamps, of which 310 are LED. Each is inspected once a year at a cost of £11.20.\n\nSam Reed'),
  they(['disclosure'], 'Dear Ms Hartley\n\nFurther to your request of 4 March, I can confirm that the University does hold the information sought, and a copy of it is provided in the annex to this letter.\n\nUniversity of Glenmarry', { attachments: ['Annex A.xlsx'] }),
  they(['disclosure'], 'Dear Jo Hartley\n\nI can confirm that no complaints of this type were received in the years 2016 to 2019.\n\nBorsetshire Constabulary'),
  they(['disclosure'], 'Dear Madam,\n\nWe are pleased to inform you that full access is granted to both documents, which are annexed.\n\nAccess to documents team', { attachments: ['Annex 1.pdf', 'Annex 2.pdf'] }),
  they(['partial-disclosure'], 'Dear Ms Hartley\n\nPlease find attached the information which we are able to release. The remaining information is withheld under sections 31 and 40.\n\nBorsetshire Constabulary', { attachments: ['Data.xlsx'] }),
  they(['partial-disclosure'], 'Dear Ms Hartley\n\n1. We have 44 cameras.\n2. They cost £81,000.\n3. We will not say where they are. To do so would be likely to prejudice the prevention of crime, and section 31(1)(a) therefore applies.\n\nSam Reed'),
  they(['partial-disclosure'], 'A Chara,\n\nMy decision is to grant access to records 1 to 4 and to refuse access to record 5 on the ground of personal information (section 37).\n\nNiamh Daly'),
  they(['refusal'], 'Dear Ms Hartley\n\nI estimate that it would take 60 hours to gather what you ask for. As this is over the limit of £450 set by the regulations the council does not have to answer, and will not do so.\n\nSam Reed'),
  they(['refusal'], 'Dear Ms Hartley\n\nThe information was given to us in confidence by the contractor and its disclosure would be an actionable breach. It is therefore absolutely exempt (section 41).\n\nSam Reed'),
  they(['refusal'], 'Dear Ms Hartley\n\nThe names which you seek are personal data. Releasing them would breach the first data protection principle. Section 40(2) is engaged and we are withholding them.\n\nVale Hospitals'),
  they(['refusal'], 'Dear Ms Hartley\n\nYou made the same request in January and nothing has changed since. We are relying upon section 14(2): it is a repeated request.\n\nBorsetshire Constabulary'),
  they(['refusal'], 'Dear Ms Hartley\n\nThis draft is still being worked on. Regulation 12(4)(d) of the Environmental Information Regulations excepts unfinished documents, and we find that the public interest lies in keeping it back for now.\n\nSam Reed'),
  they(['not-held'], 'Dear Ms Hartley\n\nFollowing a search of our systems I have to advise you that Borsetshire Constabulary does not hold any information relevant to your request.\n\nYours sincerely'),
  they(['not-held'], 'Dear Jo\n\nWe asked all our schools. None of them keeps the data that you want.\n\nSam'),
  they(['not-held'], 'Dear Ms Hartley\n\nThat information is not available to us, because lamps are not numbered and we have no record of when each was put up.\n\nSam Reed'),
  they(['response'], 'Good afternoon\n\nPlease see attached reply.\n\nRegards\nInformation Access Team', { attachments: ['Hartley 4410.pdf'] }),
  they(['response'], 'Dear Ms Hartley\n\nFreedom of Information request 4410\n\nFurther to the above, please find attached correspondence for your information.\n\nYours sincerely\nSam Reed', { attachments: ['4410.docx'] }),
  they(['internal-review-acknowledgement'], 'Dear Ms Hartley\n\nThank you for your email asking for an internal review. This has been passed to our Head of Legal Services, who will write to you within 40 working days.\n\nSam Reed', { after: reviewing }),
  they(['internal-review-outcome'], 'Dear Ms Hartley\n\nInternal review - FOI 4410\n\nI have looked into the way your request was handled. I am satisfied that the estimate of cost was a fair one and that section 12 was properly applied.\n\nM. Anand', { after: reviewing }),
  they(['internal-review-outcome'], 'A Chara,\n\nI refer to your application for internal review of the decision of Ms Daly. I have decided to vary that decision and to release records 2 and 3.\n\nSean Kehoe\nInternal Reviewer', { after: reviewing }),
  { by: 'system', types: ['bounce'], subject: 'Returned mail: User unknown', text: 'The following addresses had permanent fatal errors:\n<foi@gone.example.org>\n(reason: 550 5.1.1 User unknown)' },
  { by: 'regulator', types: ['decision-notice'], subject: 'Decision 041/2019', text: 'Dear Ms Hartley\n\nI enclose the Decision of the Scottish Information Commissioner in your application about Glenmarry Council. The Commissioner finds that the Council failed to comply with Part 1 of FOISA.' },
  { by: 'regulator', types: ['regulator-correspondence'], subject: 'Your complaint IC-112233-Q7R8', text: 'Dear Ms Hartley\n\nI am the case officer who will deal with your complaint. Before I write to the council please send me a copy of its refusal.' },
];
