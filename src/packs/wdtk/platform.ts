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
];
