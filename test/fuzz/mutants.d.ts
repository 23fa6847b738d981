export interface Seed { name: string; bytes: Buffer }
export declare function seeds(): Seed[];
export declare function numbersFrom(seed: number): (n: number) => number;
export declare function mutant(seed: number, from: readonly Seed[]): Seed;
