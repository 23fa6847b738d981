/** A file (`data`) or a folder (`children`) of a compound file. */
export interface Node { name: string; data?: Buffer; children?: Node[] }

const SECTOR = 512, MINI = 64, CUTOFF = 4096;
const END = 0xfffffffe, FREE = 0xffffffff, FAT = 0xfffffffd, NONE = 0xffffffff;

/** Writes a compound file (MS-CFB, version 3): small files in the mini stream, one FAT, at most 109 FAT sectors. */
export function compoundFile(children: Node[]): Buffer {
  const entries: { node: Node; type: number; left: number; right: number; child: number; start: number; size: number }[] = [];
  const add = (node: Node, type: number): number => entries.push({ node, type, left: NONE, right: NONE, child: NONE, start: END, size: node.data?.length ?? 0 }) - 1;
  const tree = (ids: number[]): number => {
    if (!ids.length) return NONE;
    const middle = ids.length >> 1, id = ids[middle]!;
    entries[id]!.left = tree(ids.slice(0, middle));
    entries[id]!.right = tree(ids.slice(middle + 1));
    return id;
  };
  const fill = (parent: number, nodes: Node[]): void => {
    const ids = nodes.map((node) => add(node, node.children ? 1 : 2));
    const order = (a: string, b: string): number => a.length - b.length || (a.toUpperCase() < b.toUpperCase() ? -1 : 1);
    entries[parent]!.child = tree(ids.toSorted((a, b) => order(entries[a]!.node.name, entries[b]!.node.name)));
    for (const id of ids) fill(id, entries[id]!.node.children ?? []);
  };
  add({ name: 'Root Entry' }, 5);
  fill(0, children);

  const sectors: Buffer[] = [], fat: number[] = [], miniFat: number[] = [], mini: Buffer[] = [];
  const chain = (data: Buffer, unit: number, table: number[], out: Buffer[]): number => {
    const start = table.length, count = Math.ceil(data.length / unit);
    for (let i = 0; i < count; i++) {
      const piece = Buffer.alloc(unit);
      data.copy(piece, 0, i * unit, (i + 1) * unit);
      out.push(piece);
      table.push(i + 1 < count ? start + i + 1 : END);
    }
    return count ? start : END;
  };
  for (const entry of entries) {
    if (entry.type !== 2) continue;
    entry.start = entry.size >= CUTOFF ? chain(entry.node.data!, SECTOR, fat, sectors) : chain(entry.node.data!, MINI, miniFat, mini);
  }
  entries[0]!.size = mini.length * MINI;
  entries[0]!.start = chain(Buffer.concat(mini), SECTOR, fat, sectors);
  const numbers = (list: number[]): Buffer => { const out = Buffer.alloc(Math.ceil(list.length * 4 / SECTOR) * SECTOR, 0xff); list.forEach((n, i) => out.writeUInt32LE(n >>> 0, i * 4)); return out; };
  const miniSectors = Math.ceil(miniFat.length * 4 / SECTOR);
  const miniStart = chain(numbers(miniFat), SECTOR, fat, sectors);
  const directory = Buffer.concat(entries.map((entry) => {
    const out = Buffer.alloc(128);
    out.write(entry.node.name, 0, 62, 'utf16le');
    out.writeUInt16LE((entry.node.name.length + 1) * 2, 64);
    out[66] = entry.type; out[67] = 1;
    [entry.left, entry.right, entry.child].forEach((id, i) => out.writeUInt32LE(id >>> 0, 68 + i * 4));
    out.writeUInt32LE(entry.start >>> 0, 116);
    out.writeUInt32LE(entry.size, 120);
    return out;
  }));
  const directoryStart = chain(directory, SECTOR, fat, sectors);
  let fatSectors = 1;
  while (fatSectors * SECTOR / 4 < fat.length + fatSectors) fatSectors++;
  const fatStart = fat.length;
  for (let i = 0; i < fatSectors; i++) fat.push(FAT);

  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(0x3e, 24); header.writeUInt16LE(3, 26); header.writeUInt16LE(0xfffe, 28); header.writeUInt16LE(9, 30); header.writeUInt16LE(6, 32);
  header.writeUInt32LE(fatSectors, 44); header.writeUInt32LE(directoryStart, 48); header.writeUInt32LE(CUTOFF, 56);
  header.writeUInt32LE(miniStart >>> 0, 60); header.writeUInt32LE(miniSectors, 64); header.writeUInt32LE(END, 68); header.writeUInt32LE(0, 72);
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i < fatSectors ? fatStart + i : FREE, 76 + i * 4);
  return Buffer.concat([header, ...sectors, numbers(fat)]);
}
