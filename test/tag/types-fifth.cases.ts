import { me, received, they } from './letters.js';
import { REQUEST, type TypeCase } from './types.cases.js';

/** A fifth set, written after the hints and committed before it was run. People, places and bodies are invented. */
export const answered = [['requester', REQUEST], ['authority', 'Dear Jo,\n\nOur response is attached.\n\nSam Reed']] as const;
export const refused = [['requester', REQUEST], ['authority', 'Dear Jo,\n\nWe are withholding the plans under section 24.\n\nSam Reed']] as const;
export const reviewing = [...refused, ['requester', 'Dear Sam,\n\nPlease conduct an internal review.\n\nJo']] as const;
export const questioned = [['requester', REQUEST], ['authority', 'Dear Jo,\n\nPlease clarify which lamps you mean.\n\nSam Reed']] as const;

export const FIFTH_CASES: readonly TypeCase[] = [
  me(['request'], 'Dear Glenmarry College,\n\nPlease would you list every course that closed between 2015 and 2019, with the number of students enrolled at the time?\n\nMany thanks\nJo Hartley', { after: [] }),
  me(['clarification'], 'Dear Sam,\n\nI am asking about lamps that the council owns, not those of private roads.\n\nJo', { after: questioned }),
  me(['follow-up'], 'Dear Sam,\n\nCan you also say who supplied the new lamps in Mill Lane?\n\nJo', { after: answered }),
  me(['follow-up'], 'Dear Sam,\n\nI cannot open the file. Would you send it again as a PDF?\n\nJo', { after: answered }),
  me(['chaser'], 'Dear Wexcombe Town Council,\n\nIt is now a month since I wrote and I have received nothing but an acknowledgement.\n\nJo Hartley', { after: received }),
  me(['chaser'], 'Dear Sam,\n\nPlease advise when the information will be released. The council is in breach of section 10.\n\nJo Hartley', { after: received }),
  me(['internal-review-request'], 'Dear Sam Reed,\n\nI wish to complain about the way in which my request was handled, and ask that a senior officer reviews it.\n\nJo Hartley', { after: refused }),
  me(['internal-review-request'], 'Dear Wexcombe Town Council,\n\nSection 24 has nothing to do with lamps. Please carry out a review of the refusal.\n\nJo Hartley', { after: refused }),
  me(['complaint'], 'Dear Wexcombe Town Council,\n\nPlease note that I have complained to the Information Commissioner today.\n\nJo Hartley', { after: refused }),
  me(['thanks'], 'Dear Sam,\n\nReceived, thank you for taking the trouble.\n\nJo', { after: answered }),
  me(['withdrawal'], 'Dear Sam,\n\nSomebody else has given me these figures, so I withdraw the request.\n\nJo', { after: received }),
  they(['auto-reply'], 'This is an automatic acknowledgement that your email has reached Borsetshire Fire and Rescue Service. A member of staff will read it during working hours.'),
  they(['out-of-office'], 'Thank you for your email. I am currently on maternity leave and will return in September. Please contact Kim Dale in my absence.', { subject: 'Automatic reply: Lamps' }),
  they(['acknowledgement'], 'Dear Ms Hartley\n\nYour request has been logged under reference 2019-118 and will be answered by 29 March.\n\nWexcombe Town Council'),
  they(['acknowledgement'], 'Good morning\n\nMany thanks for your enquiry, which we are treating as a request under the Freedom of Information Act. We are obliged to reply within 20 working days.\n\nVale Hospitals'),
  they(['clarification-request'], 'Dear Jo\n\nThere are two Mill Lanes in the borough. Which one is it?\n\nSam'),
  they(['clarification-request'], 'Dear Ms Hartley\n\nWe require further information in order to identify and locate what you want. Please set out the period with which you are concerned.\n\nSam Reed'),
  they(['fee-notice'], 'Dear Ms Hartley\n\nA fee of £18 is payable for copying. We shall release the plans when we have had it.\n\nSam Reed'),
  they(['extension'], 'Dear Ms Hartley\n\nWe are still considering the public interest and, as the Act permits, are extending the deadline for our reply to 26 April.\n\nSam Reed'),
  they(['holding-reply'], 'Dear Ms Hartley\n\nThis is to tell you that your request is still open. I am sorry for the wait and hope to be in touch before Easter.\n\nSam Reed', { after: received }),
  they(['holding-reply'], 'Dear Jo\n\nApologies, we are running late on this. The service is gathering the last figures.\n\nSam', { after: received }),
  they(['transfer'], 'Dear Ms Hartley\n\nThe Council is not responsible for trunk roads. Please direct your request to Highways Borsetshire.\n\nSam Reed'),
  they(['transfer'], 'Dear Jo\n\nI have forwarded your request to the Police and Crime Commissioner, whose office holds these records.\n\nBorsetshire Constabulary'),
  they(['disclosure'], 'Dear Ms Hartley\n\nIn 2018 the Service attended 412 fires, of which 36 were started on purpose.\n\nBorsetshire Fire and Rescue Service'),
  they(['disclosure'], 'Dear Jo\n\nThe policy that you asked for is attached.\n\nSam', { attachments: ['Lighting policy 2016.pdf'] }),
  they(['disclosure'], 'Dear Ms Hartley\n\nPlease see our answers below in red.\n\n1. How many? 15\n2. Since when? 2011\n\nSam Reed'),
  they(['partial-disclosure'], 'Dear Ms Hartley\n\nI enclose a copy of the report. We have redacted the names of third parties under section 40(2).\n\nSam Reed', { attachments: ['Report.pdf'] }),
  they(['partial-disclosure'], 'Dear Ms Hartley\n\nWe can tell you that the contract is worth £2.4 million. The schedule of rates is withheld, as section 43(2) applies to it.\n\nSam Reed'),
  they(['refusal'], 'Dear Ms Hartley\n\nThe legal advice is subject to legal professional privilege and so exempt under section 42. The balance of the public interest lies in withholding it.\n\nSam Reed'),
  they(['refusal'], 'Dear Ms Hartley\n\nComplying with your request would exceed the cost limit, since each of 900 files would have to be read. Section 12 applies.\n\nVale Hospitals'),
  they(['refusal'], 'Dear Ms Hartley\n\nUnder regulation 12(4)(b) the Council refuses your request as manifestly unreasonable.\n\nSam Reed'),
  they(['not-held'], 'Dear Ms Hartley\n\nThe College does not record the reasons for which students leave.\n\nGlenmarry College'),
  they(['not-held'], 'Dear Jo\n\nI have to tell you that we have no information about this.\n\nSam'),
  they(['response'], 'Dear Ms Hartley\n\nPlease find attached our response to your Freedom of Information request.\n\nVale Hospitals', { attachments: ['FOI response.pdf'] }),
  they(['internal-review-acknowledgement'], 'Dear Ms Hartley\n\nI acknowledge your request for a review, which will be completed by 20 May.\n\nSam Reed', { after: reviewing }),
  they(['internal-review-outcome'], 'Dear Ms Hartley\n\nFollowing the review I uphold the decision to withhold the plans under section 24.\n\nM. Anand', { after: reviewing }),
  { by: 'system', types: ['bounce'], subject: 'Mail delivery failed', text: 'A message that you sent could not be delivered to one or more of its recipients.\n\n  foi@gone.example.org\n    host not found' },
  { by: 'regulator', types: ['decision-notice'], subject: 'FS50112233', text: 'Dear Ms Hartley\n\nPlease find enclosed the Commissioner\'s decision notice in respect of your complaint.' },
  { by: 'regulator', types: ['regulator-correspondence'], subject: 'Your complaint', text: 'Dear Ms Hartley\n\nYour complaint has been received and will be looked at by one of our officers.' },
];
