/**
 * Where a worker is in its batch, in memory that both threads see: how often it said so (0: it has not begun, or is done), the unit that it is at, and the
 * task of it (as many as there are: all are read, the unit as a whole is parsed).
 */
export type Beat = Int32Array;

export const newBeat = (): Beat => new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));

/** Says where a worker is. */
export function beatAt(beat: Beat, unit: number, task: number): void {
  Atomics.store(beat, 1, unit);
  Atomics.store(beat, 2, task);
  Atomics.add(beat, 0, 1);
}

/** Says that a batch is done: what it takes to be fetched is not the worker's time. */
export function beatDone(beat: Beat): void { Atomics.store(beat, 0, 0); }
