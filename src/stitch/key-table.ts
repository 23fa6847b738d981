/** A name, hashed. */
export type Key = readonly [high: number, low: number];

/** Most tables are of one mail. */
const FIRST_SIZE = 64;

/** Numbers under names, in 12 to 24 bytes each whatever the length of the name: names are kept as 64-bit hashes. No name can be taken out again. */
export class KeyTable {
  private high = new Uint32Array(FIRST_SIZE);
  private low = new Uint32Array(FIRST_SIZE);
  /** The number plus one; 0 is free. */
  private values = new Uint32Array(FIRST_SIZE);
  private used = 0;

  get([high, low]: Key): number | undefined {
    const value = this.values[this.slot(high, low)]!;
    return value ? value - 1 : undefined;
  }

  set([high, low]: Key, value: number): void {
    const slot = this.slot(high, low);
    if (!this.values[slot]) this.used++;
    this.put(slot, high, low, value + 1);
    if (this.used * 3 > this.values.length * 2) this.grow();
  }

  private slot(high: number, low: number): number {
    const mask = this.values.length - 1;
    let slot = low & mask;
    while (this.values[slot] && (this.high[slot] !== high || this.low[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  }

  private put(slot: number, high: number, low: number, value: number): void {
    this.high[slot] = high;
    this.low[slot] = low;
    this.values[slot] = value;
  }

  private grow(): void {
    const { high, low, values } = this;
    const size = values.length * 2;
    this.high = new Uint32Array(size);
    this.low = new Uint32Array(size);
    this.values = new Uint32Array(size);
    for (let i = 0; i < values.length; i++) if (values[i]) this.put(this.slot(high[i]!, low[i]!), high[i]!, low[i]!, values[i]!);
  }
}

/** A name's key: a 64-bit hash in two halves (two multiplicative hashes crossed at the end, as in MurmurHash3's finish). */
export function keyOf(name: string): Key {
  let a = 0xdeadbeef, b = 0x41c6ce57;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return [a >>> 0, b >>> 0];
}
