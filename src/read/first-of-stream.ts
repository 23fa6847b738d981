import { Buffer } from 'node:buffer';
import { HEAD } from './formats/format.js';
import { END, fingerprint } from './identity.js';

/** As many bytes of an input as are read; where that is not all of it, what its ids are made of, which is of the whole. */
export interface FirstBytes { bytes: Buffer; fingerprint?: string }

/** How many bytes of an input are wanted, by its first 64 KiB and its size, where that is known. @throws where nothing can be read of so large a file. */
export type Wanted = (head: Buffer, size?: number) => number;

/**
 * The first bytes of a stream. The rest is read and let go: so the ids are those of the same bytes in a file, and the program that writes into the
 * pipe runs on to its end instead of dying of SIGPIPE. A writer that never ends is listened to for ever, in constant memory.
 * @throws whatever the stream throws.
 */
export async function firstOfStream(chunks: AsyncIterable<Uint8Array>, wanted: Wanted): Promise<FirstBytes> {
  const kept: Uint8Array[] = [], end = new LastBytes();
  let length = 0, held = 0, most = Infinity;
  for await (const chunk of chunks) {
    const piece = chunk.subarray(0, Math.max(0, most - held)), before = held;
    if (piece.length) kept.push(piece);
    held += piece.length;
    length += chunk.length;
    end.push(chunk);
    if (before < HEAD && held >= HEAD) most = atLeast(wanted(Buffer.concat(kept).subarray(0, HEAD)));
  }
  // The chunk that the head ended in may hold more than is wanted.
  const bytes = Buffer.concat(kept);
  return length <= most ? { bytes } : { bytes: bytes.subarray(0, most), fingerprint: fingerprint(bytes, end.bytes(), length) };
}

/** What is wanted, and all that the fingerprint of a short input is made of. */
export const atLeast = (wanted: number): number => Math.max(2 * END, wanted);

/** The last 64 KiB of what was pushed, round and round in one place. */
class LastBytes {
  private readonly ring = Buffer.alloc(END);
  private at = 0;

  push(chunk: Uint8Array): void {
    const last = chunk.subarray(-END), room = END - this.at;
    this.ring.set(last.subarray(0, room), this.at);
    this.ring.set(last.subarray(room));
    this.at = (this.at + last.length) % END;
  }

  bytes(): Buffer { return Buffer.concat([this.ring.subarray(this.at), this.ring.subarray(0, this.at)]); }
}
