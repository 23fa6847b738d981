import type { Rule } from '../../model/rule.js';

const PROVENANCE = 'Alaveteli app/views/outgoing_mailer and the WhatDoTheyKnow theme, 2008 to 2026';

/** Words put into a mail or a page by the website. */
export const platformRules: readonly Rule[] = [
  {
    id: 'wdtk/platform/outgoing-footer', description: 'What the website writes under each letter that it sends, and what authorities quote back.',
    when: { kind: 'paragraph', atLeast: 2, phrases: [
      { weight: 2, pattern: /\bplease use this email address for all replies to this request\b/ }, { weight: 2, pattern: /\bis .{2,200} the wrong address for freedom of information requests to\b|\bis this the wrong address\b/ },
      { weight: 2, pattern: /\bthis message and any reply that you make will be published on the internet\b/ }, { weight: 2, pattern: /\bif you find (?:this service|whatdotheyknow|fyi|right to know) useful as an? (?:foi|official information|information) officer\b/ },
      { weight: 2, pattern: /\bplease note that in some cases publication of requests and responses will be delayed\b/ }, { weight: 2, pattern: /\bfor more detailed guidance on safely disclosing information\b/ }, { weight: 2, pattern: /\bwe work to defend the right to foi\b/ },
      { weight: 2, pattern: /\bthis request (?:has been made by an individual using|was sent via) (?:the )?(?:right to know|asktheeu|whatdotheyknow)/ },
    ] },
    then: { zone: 'platform' },
    examples: { hits: ['Please use this email address for all replies to this request:\nrequest-1-abcdef@example.org', 'Disclaimer: This message and any reply that you make will be published on the internet. Our privacy and copyright policies:'], misses: ['Please use this form for all replies.', 'The reply will be published on our site.'] },
    provenance: PROVENANCE,
  },
  {
    id: 'wdtk/platform/quoted-sections', description: 'The website folds a stretch of the mail away: quotations, disclaimers, and at times the answer.',
    when: { kind: 'line', pattern: /^(?:show|hide) quoted sections?$/i }, then: { zone: 'platform' },
    examples: { hits: ['show quoted sections', 'hide quoted sections'], misses: ['Please show the quoted sections of the report'] }, provenance: PROVENANCE,
  },
  {
    id: 'wdtk/platform/message-footer', description: 'Links under each message.',
    when: { kind: 'line', pattern: /^(?:link to this(?: \| (?:send follow up|reply to this message))?|report)$/i }, then: { zone: 'platform' },
    examples: { hits: ['Link to this', 'Report', 'Link to this | Reply to this message'], misses: ['Report of the committee', 'Link to this report'] }, provenance: PROVENANCE,
  },
  {
    id: 'wdtk/platform/delivery', description: 'What the page says of a message\'s way through the mail, in its place or in a pop-up.',
    when: { kind: 'line', pattern: /^(?:We couldn't load the mail server logs for this message\.|Try opening the logs in a new window\.|We don't know the delivery status for this message\.|We've received a delivery status notification from the mailserver belonging to the authority\.|We've sent this message but we have not received a confirmation of receipt\b.{0,200}|It looks like something has gone wrong when sending this message\b.{0,300}|We couldn't determine the delivery status of this message\b.{0,300}|Warning: This message has not yet been sent for an unknown reason\.)$/i }, then: { zone: 'platform' },
    examples: { hits: ["We couldn't load the mail server logs for this message.", "We've received a delivery status notification from the mailserver belonging to the authority.", 'Warning: This message has not yet been sent for an unknown reason.'], misses: ["We couldn't load the lorry, so the grit came late."] }, provenance: PROVENANCE,
  },
  {
    id: 'wdtk/platform/hidden-message', description: 'The page says that it hides this message.',
    when: { kind: 'line', pattern: /^(?:This message (?:has been|is) hidden\b.{0,300}|This message has prominence .{0,200}|If you are the requester, then you may sign in to view the message\.)$/i }, then: { zone: 'platform' },
    examples: { hits: ["This message has been hidden. There are various reasons why we might have done this, sorry we can't be more specific here."], misses: ['This message has been sent to the wrong person.'] }, provenance: 'Alaveteli app/helpers/prominence_helper.rb',
  },
  {
    id: 'wdtk/platform/page-of-attachment', description: 'Where one page of an attachment that is shown as text ends.',
    when: { kind: 'line', pattern: /^link to page \d{1,4}$/i }, then: { zone: 'platform' },
    examples: { hits: ['link to page 2'], misses: ['See the link to page 2 of the report.'] }, provenance: 'Alaveteli app/views/request/_view_html_prefix',
  },
];
