import type { Sheet } from './sheet.js';

const BEGIN = /^-{5}BEGIN PGP (SIGNATURE|SIGNED MESSAGE)-{5}$/, END = '-----END PGP SIGNATURE-----';
/** What may stand in the armour: "Version: …", "Comment: …", base64, and nothing that a person writes. */
const ARMOUR = /^(?:(?:Version|Comment|Hash|Charset|MessageID): .{1,200}|[A-Za-z0-9+/=]{1,80})?$/;
const LABEL = { zone: 'signature', rule: 'common/signature/pgp' } as const;

/** Names what OpenPGP puts round a signed text (RFC 9580 sections 6 and 7): the first line with its "Hash:" lines, and the signature under the text. Linear. */
export function labelPgp(sheet: Sheet): void {
  for (let i = 0; i < sheet.length; i++) {
    const kind = BEGIN.exec(sheet.seen(i))?.[1];
    if (!kind) continue;
    let last = i;
    while (last + 1 < sheet.length && (kind === 'SIGNATURE' ? ARMOUR : /^Hash: /).test(sheet.seen(last + 1))) last++;
    if (kind === 'SIGNATURE') { if (sheet.seen(last + 1) !== END) continue; last++; }
    sheet.put(i, last, LABEL);
    i = last;
  }
}
