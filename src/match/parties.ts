import type { Party } from '../model/document.js';

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?/i;

/**
 * Reads who is meant from the words of an introduction: `Jo Hartley <jo@example.org>`, `"Hartley, Jo" [mailto:jo@example.org]`,
 * `<jo@example.org<mailto:jo@example.org>>`, `Jo Hartley/Desk/Example@Example` (Lotus Notes), `desk@example.org On Behalf Of Jo Hartley`.
 * A masked address ("[email address]") gives none. Looks at the first 400 code units.
 * @returns null where neither a name nor an address is left.
 */
export function readParty(words: string): Party | null {
  let text = words.slice(0, 400).replace(/[\u200b-\u200f\ufeff]/g, '').replace(/=(?:20|09|3D)/g, ' ').replace(/\s/g, ' ').trim();
  const behalf = /\bon behalf of /i.exec(text);
  if (behalf) text = text.slice(behalf.index + behalf[0].length);
  // Broken over lines inside the address: "<jo@ example.org>".
  const joined = text.replace(/<([^<>]{1,100}@) ([^<> ]{1,100})>/, '<$1$2>').replace(/<([^<>@ ]{1,64}) (@[^<> ]{1,100})>/, '<$1$2>');
  const email = ADDRESS.exec(joined.replace(/mailto:/gi, ' '))?.[0] ?? null;
  let name = joined
    .replace(/\[(?:mailto:|1\]\[|smtp:)?[^[\]]{0,200}\]/gi, ' ').replace(/<[^<>]{0,200}<[^<>]{0,200}>{1,2}/g, ' ').replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\((?:mailto:)?[^()\s]{1,100}@[^()\s]{1,100}\)/gi, ' ');
  const commented = /^\s*\S{1,100}@\S{1,100} \(([^()]{1,100})\)/.exec(name);
  if (commented) name = commented[1]!;
  name = name.replace(/^(?:[^\s/]{1,40} ){0,4}[^\s/]{1,40}\/\S{0,60}(?:@\S{0,60})?$/, (notes) => notes.split('/')[0]!);
  // A mailing list or a desk passes it on: "'Jo Hartley' via Lamp Desk".
  name = name.replace(/^\s{0,3}['"]?(.{2,80}?)['"]? via .{2,60}$/, '$1');
  name = name.replace(/@[A-Z][\w.-]{0,60}$/, (domain) => (domain.includes('.') ? domain : ''));
  name = name.replace(new RegExp(ADDRESS.source, 'gi'), ' ').replace(/mailto:/gi, ' ').replace(/[<>[\]"“”*_]/g, ' ').replace(/\s{2,40}/g, ' ').replace(/^[\s,;:'-]{1,20}|[\s,;:'-]{1,20}$/g, '');
  return email || /\p{L}/u.test(name) ? { name: /\p{L}/u.test(name) ? name.slice(0, 200) : null, email: email && /^(?:no-?one|x+)@x/i.test(email) ? null : email } : null;
}
