import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { memberData } from './gzip-header.js';
import { fault } from './limits.js';
import type { Problem } from '../../model/problem.js';

/** How a gzip file ended: null where it was whole. */
export interface GzipEnd { fault: Problem | null }

/**
 * What a gzip file holds (RFC 1952), piece by piece: every member, one after the other. Its checksums are compared.
 * Of a file that is cut short or followed by other bytes comes all that stands before. Members are taken apart here and not by
 * zlib's own gunzip, which withholds the last piece before such bytes.
 * @param end is told how it ended, once the last piece has come.
 */
export async function* gunzip(bytes: Uint8Array, end: GzipEnd): AsyncGenerator<Uint8Array> {
  let at = 0;
  while (at < bytes.length) {
    const start = memberData(bytes, at);
    if (start === null) {
      if (at === 0 || bytes.subarray(at).some((byte) => byte !== 0)) end.fault = fault('gzip-garbage', `${bytes.length - at} bytes at its end are not gzip; what stands before them is read`);
      return;
    }
    const inflate = createInflateRaw({ chunkSize: 65_536 });
    let sum = 0, length = 0;
    const source = Readable.from(slices(bytes, start));
    try {
      for await (const chunk of source.pipe(inflate) as AsyncIterable<Uint8Array>) {
        sum = crc32(chunk, sum);
        length += chunk.length;
        yield chunk;
      }
    } catch {
      end.fault = fault('gzip-broken', 'it is cut short or damaged; what stands before that is read', 'fetch it again');
      return;
    } finally {
      source.destroy();
    }
    const trailer = start + inflate.bytesWritten;
    if (trailer + 8 > bytes.length) { end.fault = fault('gzip-broken', 'its last bytes are missing; what stands before them is read', 'fetch it again'); return; }
    const view = new DataView(bytes.buffer, bytes.byteOffset + trailer, 8);
    if (view.getUint32(0, true) !== sum || view.getUint32(4, true) !== length >>> 0) end.fault = fault('gzip-broken', 'it is not what was packed (its checksum differs); it is read as it stands');
    at = trailer + 8;
  }
}

function* slices(bytes: Uint8Array, from: number): Generator<Uint8Array> {
  for (let at = from; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
