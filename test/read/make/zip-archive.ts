import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. What is beside name and data makes it a hostile or damaged one. */
export interface ZipEntry {
  name: string | Buffer;
  data?: string | Buffer;
  /** The bytes as they stand in the archive, instead of the deflated data. */
  packed?: Buffer;
  /** Not deflated. */
  stored?: boolean;
  method?: number;
  flags?: number;
  checksum?: number;
  /** The length that the directory claims. */
  length?: number;
  /** Unix mode: 0o120777 is a symbolic link. */
  mode?: number;
  /** Only in the directory: its bytes are those of the entry with this index. */
  sharing?: number;
}

/** Writes a zip archive (APPNOTE.TXT) as it is told to, right or wrong. */
export function zipArchive(entries: readonly ZipEntry[]): Buffer {
  const body: Buffer[] = [], directory: Buffer[] = [], offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.isBuffer(entry.name) ? entry.name : Buffer.from(entry.name), data = Buffer.from(entry.data ?? '');
    const packed = entry.packed ?? (entry.stored ? data : deflateRawSync(data)), method = entry.method ?? (entry.stored ? 0 : 8);
    const flags = entry.flags ?? 0x800, checksum = entry.checksum ?? crc32(data), length = entry.length ?? data.length;
    const fields = (signature: number, extra: number): Buffer => {
      const head = Buffer.alloc(30 + extra);
      head.writeUInt32LE(signature, 0);
      let place = 4;
      if (extra) { head.writeUInt16LE(0x031e, place); place += 2; }
      for (const value of [20, flags, method, 0, 0x21]) { head.writeUInt16LE(value, place); place += 2; }
      for (const value of [checksum, packed.length, length]) { head.writeUInt32LE(value, place); place += 4; }
      head.writeUInt16LE(name.length, place);
      return head;
    };
    const offset = entry.sharing === undefined ? at : offsets[entry.sharing]!;
    offsets.push(offset);
    if (entry.sharing === undefined) {
      body.push(fields(0x04034b50, 0), name, packed);
      at += 30 + name.length + packed.length;
    }
    const central = fields(0x02014b50, 16);
    central.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
  }
  const listed = Buffer.concat(directory), end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...body, listed, end]);
}
