import type { Rule } from '../../model/rule.js';
import { domain, speaks } from '../jurisdiction-signs.js';

/** What tells a body of Wales. */
export const welshJurisdiction: readonly Rule[] = [
  speaks('gb-wls', 'domain', 3, 'A domain of Welsh public bodies.', domain('gov\\.wales|llyw\\.cymru|wales\\.nhs\\.uk|cymru|wales'), ['foi@wexcombe.gov.wales', 'foi@wexcombe.wales.nhs.uk'], ['foi@wexcombe.gov.uk']),
  speaks('gb-wls', 'body', 3, 'A body of Wales.', /\b(?:welsh (?:government|assembly|ministers|ambulance)|senedd (?:cymru|commission)|natural resources wales|public health wales|llywodraeth cymru|cyngor (?:sir|dinas|bwrdeistref)|heddlu|(?:university )?health board)\b/i, ['the Welsh Government', 'Cyngor Sir Wexcombe'], ['a Welsh dresser']),
  speaks('gb-wls', 'language', 3, 'Standing words in Welsh.', /\bcroesawir gohebiaeth\b|\bdeddf rhyddid gwybodaeth\b|\brydym yn croesawu (?:galwadau|gohebiaeth)\b|\byn gymraeg\b|\bcomisiynydd gwybodaeth\b|\bcyfeirnod\b/i, ['Croesawir gohebiaeth yn Gymraeg.', 'Deddf Rhyddid Gwybodaeth 2000'], ['We welcome letters.']),
];
