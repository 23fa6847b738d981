import type { Rule } from '../../model/rule.js';

/** The words with which a mail system says that it gave up, or has not yet; the address follows, or stands in them. */
const lead = (slug: string, system: string, kind: 'permanent' | 'temporary', pattern: RegExp, hits: string[], misses: string[] = ['The delivery of the lamps failed in May.', 'Your message has been read.']): Rule =>
  ({ id: `common/bounce/${slug}`, description: `${system} says that a mail ${kind === 'permanent' ? 'was not delivered' : 'is not delivered yet'}.`, when: { kind: 'span', pattern }, then: { bounce: kind }, examples: { hits, misses }, provenance: `Notices of ${system}` });

/** Free forms of bounces, what is still being tried before what was given up: some systems say both. */
export const bounceRules: readonly Rule[] = [
  lead('exim-delayed', 'Exim', 'temporary', /has not yet been delivered to one or more of its\s+recipients/i, ['A message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours']),
  lead('warning-only', 'Postfix or Sendmail', 'temporary', /THIS IS A WARNING (?:MESSAGE )?ONLY/, ['# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #', '** THIS IS A WARNING MESSAGE ONLY **'], ['This is a warning.']),
  lead('transient-errors', 'Sendmail', 'temporary', /addresses had transient non-fatal errors/i, ['----- The following addresses had transient non-fatal errors -----']),
  lead('exchange-delayed', 'Exchange', 'temporary', /Delivery (?:is|has been) delayed to these recipients|Delivery to the following recipients? has been delayed/i, ['Delivery is delayed to these recipients or groups:']),
  lead('gmail-retrying', 'Gmail', 'temporary', /There was a temporary problem delivering your message to/i, ['There was a temporary problem delivering your message to jo@example.net.']),
  lead('exim-failed', 'Exim', 'permanent', /could not be delivered to one or more of its\s+recipients/i, ['A message that you sent could not be delivered to one or more of its\nrecipients.']),
  lead('postfix-failed', 'Postfix', 'permanent', /your message could not\s+be delivered to one or more recipients/i, ['your message could not\nbe delivered to one or more recipients.']),
  lead('exchange-not-reached', 'Exchange', 'permanent', /The following recipient\(s\) (?:could not|cannot) be reached/i, ['The following recipient(s) could not be reached:']),
  lead('exchange-failed', 'Exchange', 'permanent', /Delivery has failed to these recipients/i, ['Delivery has failed to these recipients or groups:']),
  lead('office-not-delivered', 'Office 365', 'permanent', /Your message to (?=\S{1,200}@)\S{3,300} (?:couldn['’]t|could not) be delivered/i, ['Your message to jo@example.net couldn\'t be delivered.']),
  lead('gmail-not-delivered', 'Gmail', 'permanent', /Your message wasn['’]t delivered to/i, ['Your message wasn\'t delivered to jo@example.net because the address couldn\'t be found.']),
  lead('gmail-of-old', 'Gmail', 'permanent', /Delivery to the following recipients? failed permanently/i, ['Delivery to the following recipient failed permanently:']),
  lead('qmail', 'qmail', 'permanent', /wasn['’]t able to deliver your message to the following\s+addresses/i, ['I\'m afraid I wasn\'t able to deliver your message to the following addresses.']),
  lead('domino', 'Lotus Domino', 'permanent', /^was not delivered to:/im, ['Your message\n\nwas not delivered to:\n\n  jo@example.net'], ['It was not delivered to the depot.']),
  lead('sendmail-failed', 'Sendmail', 'permanent', /addresses had permanent (?:fatal|delivery) errors/i, ['----- The following addresses had permanent fatal errors -----']),
  lead('unable-to-deliver', 'Yahoo or a scanning service', 'permanent', /\bunable to deliver your message to the following\s+address/i, ['Sorry, we were unable to deliver your message to the following address.', 'I was unable to deliver your message to the following addresses:']),
  lead('groupwise', 'GroupWise', 'permanent', /message that you sent was undeliverable to the following/i, ['The message that you sent was undeliverable to the following:']),
  lead('mailing-service', 'a mailing service', 'permanent', /error occurred while trying to deliver the mail to the following\s+recipients/i, ['An error occurred while trying to deliver the mail to the following recipients:']),
];
