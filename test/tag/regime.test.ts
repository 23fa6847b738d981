import { expect, test } from '@jest/globals';
import type { Certainty, Regime, Role } from '../../src/model/lists.js';
import { regimeOf } from '../../src/tag/deadlines/regime.js';

type Said = readonly [role: Role, text: string, address?: string];

test.each<[Regime | null, Certainty, readonly Said[]]>([
  ['FOIA', 'implied', [['requester', 'Under the Freedom of Information Act 2000 please send me the report.']]],
  ['FOIA', 'implied', [['authority', 'Your request was handled under the Freedom of Information Act.']]],
  ['FOIA', 'guessed', [['requester', 'This is a Freedom of Information request.']]],
  ['FOIA', 'guessed', [['unknown', 'Jo Hartley made this Freedom of Information request to Wexcombe Town Council']]],
  // A standing letter names both; the law that is applied needs more than its name.
  ['FOIA', 'implied', [['authority', 'Requests under the Freedom of Information Act 2000 or the Environmental Information Regulations 2004 are answered within 20 working days.']]],
  ['EIR', 'implied', [['requester', 'Under the Freedom of Information Act, send me the survey.'], ['authority', 'Your request has been dealt with under the Environmental Information Regulations 2004.']]],
  ['EIR', 'implied', [['authority', 'It is withheld under regulation 12(5)(b) of the EIR.']]],
  ['FOISA', 'implied', [['requester', 'Under the Freedom of Information Act, send me the survey.'], ['authority', 'We answer under the Freedom of Information (Scotland) Act 2002.']]],
  ['FOISA', 'implied', [['authority', 'You may apply to the Scottish Information Commissioner.']]],
  ['FOISA', 'implied', [['requester', 'Please send me the survey.', 'foi@wexcombe.gov.scot']]],
  ['EISR', 'implied', [['authority', 'We have considered your request, and it is dealt with under the Environmental Information (Scotland) Regulations 2004, so section 39(2) of the Freedom of Information (Scotland) Act 2002 applies.']]],
  ['FOI-IE', 'implied', [['requester', 'Under the Freedom of Information Act 2014 I ask for the report.']]],
  ['FOI-IE', 'implied', [['requester', 'Please send me the report.', 'foi@wexcombe.ie']]],
  ['EU-1049', 'implied', [['requester', 'Under Regulation (EC) No 1049/2001 I ask for the minutes.']]],
  [null, 'unknown', [['requester', 'Please send me the report.']]],
  [null, 'unknown', []],
  // Other countries have Acts of the same name.
  [null, 'unknown', [['requester', 'Under the Freedom of Information Act 1982 I ask for the report.', 'foi@wexcombe.gov.au']]],
  [null, 'unknown', [['requester', 'This is a Freedom of Information request.', 'foia@wexcombe.gov']]],
])('%s, %s: %j', (regime, certainty, said) => {
  const found = regimeOf(said.map(([role, text, address]) => ({ role, text, start: 0, addresses: address ? [address] : [] })));
  expect({ regime: found.value, certainty: found.certainty }).toEqual({ regime, certainty });
  if (regime) expect(found.because.length).toBeGreaterThan(0);
});
