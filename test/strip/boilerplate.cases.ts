/**
 * Standing text by family, in wordings of our own that no rule was made for, and answers that use the same words and must be kept.
 * Each was written before the rules were. `above`: it stands over what was written; else under it.
 */
export interface Family { family: string; zones: readonly string[]; above?: boolean; wordings: readonly string[] }

export const FAMILIES: readonly Family[] = [
  { family: 'confidentiality, UK', zones: ['disclaimer'], wordings: [
    'This e-mail, including anything that is attached to it, is private and is meant for the addressee alone. If that is not you, please let the sender know, then destroy it; you may not copy it or act on it.',
    'The information contained in this message is confidential and may be legally privileged. Access to it by anyone else is unauthorised. If you are not the intended recipient, any disclosure or any action taken in reliance on it is prohibited and may be unlawful.',
    'You should not have this message unless your name is at the top of it. Should it have come to you through a mistake, tell us straight away by return and erase every copy from your system.',
    'Information in this email and in any files sent with it is intended for the named person only; it may contain privileged material. Borsetshire County Council will not be bound by anything said in it unless this is confirmed in writing.',
  ] },
  { family: 'liability, opinions, monitoring', zones: ['disclaimer'], wordings: [
    'The Council has taken care to make sure that this email is free of viruses, but cannot accept responsibility for any loss that may come from opening it. You should carry out your own checks.',
    'Opinions in this e-mail are those of the author and do not necessarily represent the policy of Borsetshire Fire Service.',
    'All email to and from this organisation may be read and recorded for the purposes of security and training, in accordance with the law.',
    'Please be aware that anything you send us by email may have to be disclosed under the Freedom of Information Act 2000 or the Data Protection Act.',
  ] },
  { family: 'confidentiality, Ireland', zones: ['disclaimer'], wordings: [
    'Tá an ríomhphost seo agus aon chomhaid a ghabhann leis faoi rún agus is le haghaidh an té a bhfuil sé seolta chuige amháin é. Má fuair tú an teachtaireacht seo trí earráid, cuir an seoltóir ar an eolas agus scrios é.',
    'This email and its attachments are for the person it is sent to. If you got it by mistake, please tell us and delete it. It may be subject to disclosure under the Freedom of Information Act 2014.',
    'Is eolas rúnda atá sa ríomhphost seo agus is ar an duine a luaitear ann amháin atá sé dírithe.\nThe content of this email is confidential and is meant for the named recipient only.',
  ] },
  { family: 'confidentiality, Wales', zones: ['disclaimer', 'notice'], wordings: [
    'Mae\'r neges e-bost hon, ac unrhyw ffeiliau sydd ynghlwm wrthi, yn gyfrinachol ac wedi\'u bwriadu at sylw\'r unigolyn y cyfeiriwyd hi ato yn unig. Os ydych wedi derbyn y neges hon mewn camgymeriad, rhowch wybod i\'r anfonwr a\'i dileu.',
    'Gall y neges hon gynnwys gwybodaeth gyfrinachol. Os nad chi yw\'r derbynnydd y bwriadwyd hi ar ei gyfer, dilëwch hi.\nThis message may contain confidential information. If you are not the person for whom it was meant, delete it.',
    'Rydym yn croesawu gohebiaeth yn Gymraeg. Byddwn yn ateb yn Gymraeg, heb oedi. We welcome correspondence in Welsh. We will reply in Welsh without delay.',
  ] },
  { family: 'confidentiality, Germany and the EU', zones: ['disclaimer'], wordings: [
    'Diese E-Mail enthält vertrauliche und rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte den Absender und löschen Sie diese Nachricht.',
    'Der Inhalt dieser Nachricht ist ausschließlich für den bezeichneten Empfänger bestimmt. Jede Form der unbefugten Weitergabe oder Vervielfältigung ist unzulässig.',
    'The views expressed in this message are purely those of the writer and may not in any circumstances be regarded as stating an official position of the Agency.',
    'Ce message et toutes les pièces jointes sont confidentiels et établis à l\'intention exclusive de leurs destinataires. Si vous avez reçu ce message par erreur, merci de le détruire et d\'en avertir l\'expéditeur.',
  ] },
  { family: 'confidentiality, US', zones: ['disclaimer'], wordings: [
    'CONFIDENTIALITY NOTICE: This communication is for its recipient alone and may hold attorney-client privileged material. Any review or distribution by others is prohibited. Please contact the sender by reply e-mail and destroy the original.',
    'ATTORNEY-CLIENT COMMUNICATION / ATTORNEY WORK PRODUCT. DO NOT RELEASE WITHOUT THE CONSENT OF COUNSEL.',
    'FOR OFFICIAL USE ONLY. The information herein is exempt from mandatory disclosure under the Freedom of Information Act and contains personal information protected by the Privacy Act of 1974; do not disseminate it further.',
    'CUI: this e-mail may contain controlled unclassified information, whose handling and release are limited by law. If you are not an authorized recipient notify the originator.',
    'PLEASE NOTE: Florida has a very broad public records law. Most written communications to or from city officials are public records available to anyone on request. Your e-mail may therefore be subject to public disclosure.',
  ] },
  { family: 'antivirus and gateways', zones: ['disclaimer', 'notice', 'banner'], wordings: [
    'This email has been checked for viruses by Borsetsoft antivirus software.\nwww.example.org/antivirus',
    'Scanned by the Borsetshire mail gateway: no threats were found.',
    'No virus found in this message.\nChecked by BSV - www.example.org\nVersion: 2014.0.4592 / Virus Database: 3955/7600 - Release Date: 05/31/14',
    'Click here to report this email as spam: https://gateway.example.org/spam/1',
  ] },
  { family: 'environment', zones: ['notice'], wordings: [
    'Do you need a paper copy of this mail? Think of the trees before you press Print.', 'Be green: read it on the screen and do not print this message unless you have to.',
    'Cyn argraffu\'r neges hon, ystyriwch yr amgylchedd. Please think before you print.', 'Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.',
  ] },
  { family: 'adverts and social media', zones: ['notice', 'signature'], wordings: [
    'Twitter: @borsetcc | Facebook: /borsetcc | Instagram: borset.cc', 'Stay in touch: subscribe to our weekly bulletin at www.example.org/news',
    'Proud to be Council of the Year 2015', 'Pay it, report it, apply for it - do it online at www.example.org', 'Watch our new film about recycling on YouTube!',
  ] },
  { family: 'how to answer, feedback', zones: ['notice'], wordings: [
    'Please do not change the title of this email when you write back, or it may not reach us.', 'Replies to this address are not read by anybody.',
    'We value your opinion: tell us how we did by taking our short survey at www.example.org/survey.', 'Find out how we look after your personal data: see our privacy notice at www.example.org/privacy.',
  ] },
  { family: 'mailing lists', zones: ['notice'], wordings: [
    'You are subscribed to the list lamps. To leave it send a mail to lamps-leave@example.org', '_______________________________________________\nlamps mailing list\nlamps@example.org\nhttps://lists.example.org/listinfo/lamps',
    'If you no longer wish to hear from us, unsubscribe at https://example.org/u/1',
  ] },
  { family: 'link lists and leftovers', zones: ['notice', 'signature', 'attachment-list'], wordings: [
    'References\n\nVisible links\n1. mailto:foi@example.org\n2. https://www.example.org/lamps\n3. file:///tmp/foi', 'Links:\n------\n[1] https://www.example.org/lamps\n[2] mailto:foi@example.org', '[cid:image002.jpg@01D4A1B2.0F1E2D30]', '[image: Borsetshire County Council logo]',
  ] },
  { family: 'markings and warnings', zones: ['banner'], above: true, wordings: [
    'OFFICIAL - SENSITIVE: PERSONAL', 'Classification: OFFICIAL', '***EXTERNAL EMAIL*** Be careful with links and attachments unless you know the sender.', '⚠ CAUTION: External email. Do not click on links or open attachments unless you recognise the sender.',
    'This message was sent from outside your organisation. Please do not click links unless you know that the content is safe.', 'You don\'t often get email from foi@example.org. Learn why this is important', '[SEC=UNCLASSIFIED]', 'NOT PROTECTIVELY MARKED - NO DESCRIPTOR', 'IN-CONFIDENCE',
    'ZjQcmQRYFpfptBannerStart\nThis Message Is From an External Sender\nThis message came from outside your organization.\nZjQcmQRYFpfptBannerEnd',
  ] },
  { family: 'rights, UK', zones: ['rights'], wordings: [
    'Should you not be content with the way in which we dealt with this, write to the Monitoring Officer at the address above within forty working days and your case will be looked at again. After that you can take it to the Information Commissioner.',
    'Your right to complain: if you think that our decision is wrong you can ask for a review of it. Email foi@example.org.',
    'If, having been through our complaints procedure, you are still unhappy, you can apply to the Information Commissioner for a decision (www.ico.org.uk, telephone 0303 123 1113).',
    'APPEALS\nIf you wish to appeal against this decision please write to the Head of Legal Services within 2 months of the date of this letter.',
  ] },
  { family: 'rights, Scotland', zones: ['rights'], wordings: [
    'If you are dissatisfied with this response, you have a right under section 20 of FOISA to request a review within 40 working days. Your request for review must be in writing and state why you are dissatisfied.',
    'Following a review you may appeal to the Scottish Information Commissioner within six months, at www.itspublicknowledge.info/appeal or at Kinburn Castle, St Andrews. Thereafter there is an appeal to the Court of Session on a point of law.',
  ] },
  { family: 'rights, Ireland', zones: ['rights'], wordings: [
    'You may appeal this decision. Write to the Freedom of Information Unit within four weeks of this notification; the making of a late appeal may be permitted in appropriate circumstances. The appeal will involve a complete reconsideration of the matter by a more senior member of staff.',
    'A fee of €30 applies to an internal review (€10 for medical card holders). You should make your application within four weeks.',
  ] },
  { family: 'rights, EU, NZ, Australia, US', zones: ['rights'], wordings: [
    'In accordance with Article 7(2) of Regulation (EC) No 1049/2001 you are entitled to make a confirmatory application asking the Agency to review this position within 15 working days of receiving this letter.',
    'You have the right under section 28(3) of the Official Information Act to make a complaint to an Ombudsman. Information about how to do so is at www.ombudsman.parliament.nz or freephone 0800 802 602.',
    'If you disagree with this decision you may apply for an internal review within 30 days, or seek review by the Office of the Australian Information Commissioner (OAIC).',
    'If you are not satisfied with this determination you may administratively appeal by writing to the FOIA Appeal Officer; your appeal must be postmarked within 90 days of the date of this letter. You may also seek the help of the Office of Government Information Services (OGIS).',
  ] },
  { family: 'reuse', zones: ['rights'], wordings: [
    'Information that we supply is protected by copyright under the Copyright, Designs and Patents Act 1988. You may use it for your own non-commercial research; any other re-use, for example publication, needs the permission of the holder of the rights.',
    'The material is Crown copyright. It may be reused free of charge under the terms of the Open Government Licence v3.0.',
    'PSI: please note that supplying documents under FOISA does not give you an automatic right to reuse them in a way that would infringe copyright.',
  ] },
];

/** What looks like standing text and is not: every word must stay. */
export const GUARDS: readonly string[] = [
  'The report is confidential and was intended solely for the use of the Board, so we withhold it under section 41.',
  'You asked whether e-mails to councillors are monitored. They are scanned for viruses but nobody reads them.',
  'In 2019 our servers stopped 1,204 viruses; the logs of the scanner are attached.',
  'The disclaimer at the foot of our e-mails was last changed in 2016, when the words "intended recipient" were put in by the legal team.',
  'We hold 14 complaints that members of staff had received e-mail in error; in 12 of them the sender was told and the message deleted.',
  'Under section 40(2) the names are exempt. Section 14 does not apply. Section 12 does not apply.',
  'The Information Commissioner wrote to us on 3 May about this case, and we answered him on 12 May.',
  'Please delete question 4 from my request and tell me who monitors the mailbox.',
  'The Council\'s policy on confidentiality says that staff must not disclose information to unauthorised persons. A copy is attached.',
  'I am not happy with your response and ask you to tell me what the words "internal review" on page 2 refer to.',
  'Our environment team prints 4,000 pages a year. It was told in March to think before it prints anything.',
  'We spent £12,400 on Facebook adverts and £3,100 on Twitter in 2018.',
  'The survey of customers was sent to 900 people, of whom 212 answered.',
  'The copyright in the photograph belongs to Ms Lowe; we paid her £40 for its re-use.',
  'The contract for virus scanning of our e-mail is with Borsetsoft Ltd and costs £12,000 a year.',
  'The council has a mailing list of 3,100 addresses; 200 people asked to leave it in May.',
  'Caution money of £200 is held against each tenancy.', 'External advice cost £4,000 and official travel cost £310.',
  'If you have received a penalty notice in error, the sender of the notice will cancel it and delete the record.',
  'The Ombudsman upheld 3 of the 11 complaints made about us in that year.',
  'The number of appeals to the Tribunal was 4, of which 1 was withdrawn within 28 days.',
  'The privileged user accounts are monitored by the security team, which received 14 alerts.',
  'Confidential waste is destroyed by a contractor who weighs it: 4.1 tonnes in 2018.',
  'There were 212 confidential files on the drive. This email and any attachments are confidential and intended solely for the addressee. If you have received it in error please delete it. The files were moved in May and 9 of them were lost.',
  'Staff must write "OFFICIAL-SENSITIVE" at the top of any email that names a patient.',
  'Please note: the prices are confidential and should not be passed on to other tenants.', 'Let us know what happens.', 'We have been asked to review all contracts whose assignment is prohibited without consent.',
  'The internal review panel met 9 times in 2017; each meeting took two hours.',
];
