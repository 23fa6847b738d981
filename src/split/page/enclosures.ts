import type { Enclosure } from '../../model/document.js';
import type { Draft } from '../../model/draft.js';
import { problem, type Problem } from '../../model/problem.js';

/**
 * Gives the files of the zip of all correspondence to the messages that name them ("Attachment: Response.pdf (99K)"): by the message's number
 * among the incoming ones and by name, then by a name that only one message has. Where every number agreed, a file that no line names goes to
 * the message of its number. Changes `attachments` of the drafts.
 * @returns a problem for each file that no message could be found for.
 */
export function giveEnclosures(drafts: readonly Draft[], enclosures: readonly Enclosure[]): Problem[] {
  const incoming = drafts.filter(({ role, annotation, origin }) => role?.value === 'authority' && !annotation && origin === 'message');
  const left = [...enclosures].sort((a, b) => a.index - b.index || a.part - b.part).filter((one) => !fill(incoming[one.index - 1]?.attachments ?? [], one));
  let agreed = true;
  const homeless = left.filter((one) => {
    const others = drafts.filter(({ attachments }) => attachments.some((listed) => waits(listed, one)));
    if (others.length !== 1) return true;
    agreed = false;
    return !fill(others[0]!.attachments, one);
  });
  const problems: Problem[] = [];
  for (const one of homeless) {
    const home = agreed ? incoming[one.index - 1] : undefined;
    if (home) home.attachments.push({ ...one.attachment });
    else problems.push(problem('warning', 'unmatched-attachment', 'no message in the text names this file', { file: one.file }));
  }
  return problems;
}

type Listed = Draft['attachments'][number];

/** Is this the line of a file that has not come yet? Alaveteli writes names with what a file system forbids replaced. */
const waits = (listed: Listed, { attachment }: Enclosure): boolean => listed.sha256 === null && listed.name !== null && plain(listed.name) === plain(attachment.name ?? '');
const plain = (name: string): string => name.normalize('NFC').replace(/[^\p{L}\p{N}.]+/gu, '-').toLowerCase();

function fill(attachments: Listed[], one: Enclosure): boolean {
  const at = attachments.findIndex((listed) => waits(listed, one));
  if (at < 0) return false;
  attachments[at] = { ...one.attachment, name: attachments[at]!.name, size: attachments[at]!.size };
  return true;
}
