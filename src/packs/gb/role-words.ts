import type { Rule } from '../../model/rule.js';

const PROVENANCE = 'Letters under the Freedom of Information Act 2000 since 2005';

/** Words that one side alone writes; they count only where nothing surer tells who speaks. */
export const roleWordRules: readonly Rule[] = [
  {
    id: 'gb/role/answers-a-request', description: 'Somebody answers for a body that holds information.',
    when: { kind: 'text', pattern: /\b(?:thank you for your (?:recent )?(?:freedom of information |foi |eir )?(?:request|enquiry)|your (?:recent )?(?:foi |freedom of information |information )?request (?:has been|was|is being|dated|received|for information)|we (?:do not hold|hold no|hold some|can confirm that we|acknowledge|are (?:unable|withholding|refusing))|(?<!\b(?:whether|if|what|which|information|records?|data|documents|anything|figures) (?:that )?)the (?:council|department|trust|university|force|constabulary|ministry|agency) (?:holds|does not hold|can confirm|has considered|considers)|request for internal review has been|please find (?:attached|enclosed|below) (?:our|the|my) (?:response|reply|decision|answer))/ },
    then: { role: 'authority' }, examples: { hits: ['we do not hold the figures that you ask for.', 'thank you for your freedom of information request about lamps.'], misses: ['i would like to request the number of lamps.', 'please tell me whether the council holds a list of lamps.'] }, provenance: PROVENANCE,
  },
  {
    id: 'gb/role/asks', description: 'Somebody asks for information.',
    when: { kind: 'text', pattern: /\b(?:(?:under|pursuant to) the (?:terms of the )?freedom of information act(?: 2000)?,? (?:i|please|could|can|would)|i (?:would like to|wish to|am writing to|hereby) (?:request|make an?)|my (?:foi |freedom of information )?request (?:of|dated|for|below|was|has)|i (?:am )?request(?:ing)? (?:an internal review|the following)|please (?:could|can|would) you (?:provide|send|supply|tell))/ },
    then: { role: 'requester' }, examples: { hits: ['i would like to request the number of lamps.', 'under the freedom of information act 2000 please send me the report.'], misses: ['we do not hold the figures that you ask for.'] }, provenance: PROVENANCE,
  },
];
