import { compoundFile, type Node } from './compound-file.js';

/** A message as Outlook would save it; what is left out is not written. */
export interface Outlook {
  subject?: string; text?: string; html?: Buffer; rtf?: string; headers?: string; sent?: Date; messageId?: string; codepage?: number;
  from?: { name: string; email: string };
  to?: { name: string; email: string; field?: 1 | 2 | 3 }[];
  attachments?: ({ name: string; type: string; data: Buffer } | { name: string; mail: Outlook })[];
  /** Strings in this code page's bytes instead of UTF-16. */
  narrow?: (text: string) => Buffer;
}

/** Writes a .msg file (MS-OXMSG). */
export const outlookMessage = (mail: Outlook): Buffer => compoundFile(message(mail, 32));

type Property = [tag: number, value: Buffer];

function message(mail: Outlook, headerLength: number): Node[] {
  const text = texts(mail);
  const properties: Property[] = [
    ...text(0x001a, 'IPM.Note'), ...text(0x0037, mail.subject), ...text(0x1000, mail.text), ...text(0x007d, mail.headers), ...text(0x1035, mail.messageId),
    ...text(0x0c1a, mail.from?.name), ...text(0x5d01, mail.from?.email), ...text(0x0042, mail.from?.name),
    ...mail.html ? [[0x10130102, mail.html] as Property] : [], ...mail.rtf === undefined ? [] : [[0x10090102, uncompressed(mail.rtf)] as Property],
    ...mail.codepage === undefined ? [] : [[0x3fde0003, number(mail.codepage)] as Property, [0x3ffd0003, number(mail.codepage)] as Property],
    ...mail.sent ? [[0x00390040, fileTime(mail.sent)] as Property] : [],
  ];
  return [
    ...(mail.to ?? []).map((to, i): Node => ({ name: `__recip_version1.0_#${hex(i, 8)}`, children: storage([...text(0x3001, to.name), ...text(0x39fe, to.email), [0x0c150003, number(to.field ?? 1)]], 8) })),
    ...(mail.attachments ?? []).map((part, i): Node => ({
      name: `__attach_version1.0_#${hex(i, 8)}`,
      children: 'mail' in part
        ? [...storage([...text(0x3001, part.name), [0x37050003, number(5)]], 8), { name: '__substg1.0_3701000D', children: message(part.mail, 24) }]
        : storage([...text(0x3707, part.name), ...text(0x370e, part.type), [0x37050003, number(1)], [0x37010102, part.data]], 8),
    })),
    { name: '__nameid_version1.0', children: [] },
    ...storage(properties, headerLength),
  ];
}

/** Values of eight bytes or fewer stand in the list of properties, longer ones in files of their own. */
function storage(properties: readonly Property[], headerLength: number): Node[] {
  const rows = properties.map(([tag, value]) => {
    const row = Buffer.alloc(16);
    row.writeUInt32LE(tag, 0);
    row.writeUInt32LE(6, 4);
    if (fixed(tag)) value.copy(row, 8); else row.writeUInt32LE(value.length, 8);
    return row;
  });
  return [
    ...properties.filter(([tag]) => !fixed(tag)).map(([tag, data]): Node => ({ name: `__substg1.0_${hex(tag, 8)}`, data })),
    { name: '__properties_version1.0', data: Buffer.concat([Buffer.alloc(headerLength), ...rows]) },
  ];
}

const fixed = (tag: number): boolean => [0x0003, 0x0040].includes(tag & 0xffff);
const hex = (n: number, digits: number): string => n.toString(16).toUpperCase().padStart(digits, '0');
const number = (n: number): Buffer => { const out = Buffer.alloc(8); out.writeUInt32LE(n); return out; };
const texts = ({ narrow }: Outlook) => (property: number, value: string | undefined): Property[] => (value === undefined ? [] : [narrow ? [property * 65_536 + 0x1e, narrow(value)] : [property * 65_536 + 0x1f, Buffer.from(value, 'utf16le')]]);

function fileTime(date: Date): Buffer {
  const out = Buffer.alloc(8);
  out.writeBigUInt64LE(BigInt(date.getTime()) * 10_000n + 116_444_736_000_000_000n);
  return out;
}

/** PidTagRtfCompressed with nothing compressed (MS-OXRTFCP 2.1.3.1: "MELA"). */
function uncompressed(rtf: string): Buffer {
  const data = Buffer.from(rtf, 'latin1'), head = Buffer.alloc(16);
  head.writeUInt32LE(data.length + 12, 0);
  head.writeUInt32LE(data.length, 4);
  head.write('MELA', 8, 'latin1');
  return Buffer.concat([head, data]);
}
