import type { Jurisdiction } from '../../../src/model/facts.js';
import type { Regime } from '../../../src/model/lists.js';

/** A letter of an authority, under whose law it stands, and under which. Argued from the text: law before commissioner before domain before bodies; a nation's bodies before the Kingdom's. */
export const PLACES: readonly (readonly [text: string, place: Jurisdiction | null, regime: Regime | null])[] = [
  ['We refuse your request under section 12 of the Freedom of Information Act 2000.', 'gb', 'FOIA'],
  ['You may complain to the Information Commissioner\'s Office, Wycliffe House, Water Lane, Wilmslow.', 'gb', 'FOIA'],
  ['We answer under the Environmental Information Regulations 2004: regulation 12(4)(a) applies, as we do not hold it.', 'gb', 'EIR'],
  ['The names are exempt under section 38(1)(b) of FOISA.', 'gb-sct', 'FOISA'],
  ['You may appeal to the Scottish Information Commissioner, Kinburn Castle.', 'gb-sct', 'FOISA'],
  ['We apply section 39(2) of FOISA, and refuse under regulation 10(4)(b) of the EISRs as manifestly unreasonable.', 'gb-sct', 'EISR'],
  ['Write to us at foi@lamps-ni.gov.uk. We answer under the Freedom of Information Act 2000.', 'gb-nir', 'FOIA'],
  ['The Northern Ireland Housing Executive, Belfast BT1 1AA, holds 14 of them under the FOIA.', 'gb-nir', 'FOIA'],
  ['Croesawir gohebiaeth yn Gymraeg. The Welsh Government answers under the Freedom of Information Act 2000.', 'gb-wls', 'FOIA'],
  ['Write to foi@wexcombe.gov.wales about the lamps.', 'gb-wls', 'FOIA'],
  ['Access is refused under section 37(1) of the FOI Act 2014.', 'ie', 'FOI-IE'],
  ['You may apply to the Office of the Information Commissioner, 6 Earlsfort Terrace, Dublin 2.', 'ie', 'FOI-IE'],
  ['The report is withheld under Article 4(2), third indent, of Regulation (EC) No 1049/2001.', 'eu', 'EU-1049'],
  ['You may make a confirmatory application, or complain to the European Ombudsman.', 'eu', 'EU-1049'],
  ['This is about 5 U.S.C. § 552, the FOIA.', null, null],
  ['You may administratively appeal to the FOIA Appeals Officer.', null, null],
  ['The appeal is a complete reconsideration of the matter by a more senior member of the staff.', 'ie', 'FOI-IE'],
  ['Under the Official Information Act 1982 there are 14.', null, null],
  ['There are 14 lamps in the square.', null, null],
];
