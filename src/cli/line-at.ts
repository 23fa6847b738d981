import { open } from 'node:fs/promises';

/** How often the count of lines is kept, in bytes. */
const STEP = 1024 * 1024;
const LF = 10;

/** Tells the line of a byte of a file, as editors count. A file is read once, as far as it is asked for; later answers read one step of it. */
export class LineFinder {
  /** For each file, how many lines end before each step. */
  private readonly counted = new Map<string, number[]>();

  /** The line from 1, or null where the file cannot be read (as what lies in an archive). */
  async lineAt(file: string, byte: number): Promise<number | null> {
    try {
      const handle = await open(file);
      try {
        if (!(await handle.stat()).isFile()) return null;
        const counts = this.counted.get(file) ?? [0];
        this.counted.set(file, counts);
        const bytes = Buffer.alloc(STEP);
        const endsWithin = async (step: number, most: number): Promise<number> => {
          const { bytesRead } = await handle.read(bytes, 0, most, step * STEP);
          let ends = 0;
          for (let at = bytes.indexOf(LF); at !== -1 && at < bytesRead; at = bytes.indexOf(LF, at + 1)) ends++;
          return ends;
        };
        const step = Math.floor(byte / STEP);
        while (counts.length <= step) counts.push(counts.at(-1)! + await endsWithin(counts.length - 1, STEP));
        return counts[step]! + await endsWithin(step, byte % STEP) + 1;
      } finally {
        await handle.close();
      }
    } catch {
      return null;
    }
  }
}
