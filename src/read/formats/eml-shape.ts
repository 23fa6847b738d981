const FIELD = /^[!-9;-~]{1,76}:[ \t]?/;
/** Fields that mail is known by. */
export const MAIL_FIELD = /^(?:return-path|received|delivered-to|x-[\w-]{1,60}|date|from|to|cc|subject|message-id|mime-version|content-type|content-transfer-encoding|reply-to|in-reply-to|references|sender|dkim-signature|authentication-results|arc-seal|list-[\w-]{1,30}|auto-submitted|precedence|importance|thread-topic|thread-index|user-agent|organization):/i;
/** Fields that an Outlook header block, or a letter's top, does not have. */
const MACHINE = /^(?:return-path|received|delivered-to|x-[\w-]{1,60}|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|in-reply-to|references|auto-submitted|precedence|thread-index|user-agent):/i;

/**
 * Does this text begin with the header block of an email (RFC 5322 section 2.2)? A leading mbox `From ` line and blank lines may stand before it.
 * Looks at the first 200 lines at most; a machine's field, or three fields and the blank line that ends them, decides.
 */
export function looksLikeEml(text: string): boolean {
  let start = 0, fields = 0, known = 0, machine = 0;
  for (let n = 0; n < 200 && start <= text.length; n++) {
    let end = text.indexOf('\n', start);
    const last = end < 0;
    if (last) end = text.length;
    const line = text.slice(start, Math.min(end, start + 200));
    start = end + 1;
    if (!line.trim()) {
      if (!fields && !last) continue;
      return machine >= 1 && known >= 2 || machine >= 1 && fields <= 2 && known === fields || known >= 3 || known >= 2 && fields === known && /(?:^|\n)subject:/i.test(text.slice(0, start)) && /^(?:from|subject|date|to):/i.test(text.trimStart());
    }
    if (!fields && n < 10 && /^>?From \S{1,200} /.test(line) && !/^From:/.test(line)) continue;
    if (fields && /^[ \t]/.test(line)) continue;
    if (!FIELD.test(line)) return false;
    fields++;
    if (MAIL_FIELD.test(line)) known++;
    if (MACHINE.test(line)) machine++;
    // Headers may fill all that is looked at.
    if (last) return machine >= 1 && known >= 2 || known >= 4 || known >= 2 && known === fields && text.length > 60_000;
  }
  return known >= 5;
}
