/** A list of whole numbers up to 2^53 that grows without ever being copied, eight (or four) bytes each. */
export class Numbers<T extends Float64Array | Uint32Array = Uint32Array> {
  private readonly blocks: T[] = [];
  length = 0;
  constructor(private readonly block: (size: number) => T) {}

  at(index: number): number { return this.blocks[index >>> 14]![index & 16_383]!; }

  set(index: number, value: number): void { this.blocks[index >>> 14]![index & 16_383] = value; }

  push(value: number): number {
    if (this.length >>> 14 === this.blocks.length) this.blocks.push(this.block(16_384));
    this.set(this.length, value);
    return this.length++;
  }
}

export const numbers = (): Numbers => new Numbers((size) => new Uint32Array(size));
export const longNumbers = (): Numbers<Float64Array> => new Numbers((size) => new Float64Array(size));
