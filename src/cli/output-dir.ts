import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOutput, OutputFailed, type Sink } from './output.js';
import { render } from './render.js';
import type { Settings } from './settings.js';
import { PLAIN } from '../write/palette.js';
import type { Result, ResultMessage, ResultThread } from '../model/result.js';

const EXTENSION = { text: 'txt', json: 'json', ndjson: 'ndjson', csv: 'csv', ics: 'ics', markdown: 'md', html: 'html', sqlite: 'db' } as const;

/** A file a thread: day of its first message, words of its title, its id. Each appears whole or not at all. */
export class DirectoryOutput implements Sink {
  /** The file that is being written. */
  private current: Sink | null = null;

  constructor(private readonly directory: string, private readonly settings: Settings, private readonly width: number) {}

  /** Writes the threads of a result. @throws OutputFailed. */
  async add(result: Result): Promise<void> {
    try {
      await mkdir(this.directory, { recursive: true });
    } catch (error) {
      throw new OutputFailed(this.directory, error);
    }
    for (const thread of result.threads) {
      const sink = this.current = await fileOutput(join(this.directory, `${threadName(thread)}.${EXTENSION[this.settings.format]}`));
      const one = async function* (): AsyncGenerator<Result> { yield onlyThread(result, thread); };
      for await (const piece of render(one(), this.settings, PLAIN, this.width)) await sink.write(piece);
      await sink.finish();
      this.current = null;
    }
  }

  write(): Promise<void> { return Promise.resolve(); }
  finish(): Promise<void> { return Promise.resolve(); }
  abandon(): void { this.current?.abandon(); }
}

/** "2015-01-05-how-many-lamps-are-lit-t-0a1b2c3d4e5f": nothing but letters of ASCII, digits and hyphens, so that no title leads elsewhere. */
function threadName(thread: Pick<ResultThread, 'id' | 'title'> & { messages: readonly Pick<ResultMessage, 'date'>[] }): string {
  const plain = (text: string, most: number): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, most).replace(/^-|-$/g, '');
  const day = thread.messages.find(({ date }) => date !== null)?.date?.slice(0, 10) ?? 'undated';
  return [day, plain(thread.title ?? '', 60), plain(thread.id, 60)].filter((part) => part).join('-');
}

/** A result with one thread and the documents that it speaks of, which are numbered anew. */
function onlyThread(result: Result, thread: ResultThread): Result {
  const places = new Map<number, number>();
  const place = <T extends number | string | undefined>(document: T): T => {
    if (typeof document !== 'number') return document;
    if (!places.has(document)) places.set(document, places.size);
    return places.get(document) as T;
  };
  const moved = JSON.parse(JSON.stringify(thread), (key, value: unknown) => (key === 'document' && typeof value === 'number' ? place(value) : value)) as ResultThread;
  const files = new Set([...places.keys()].map((at) => result.documents[at]?.file));
  return {
    ...result, threads: [moved], documents: [...places].sort(([, a], [, b]) => a - b).map(([at]) => result.documents[at]!),
    problems: result.threads.length === 1 ? result.problems : result.problems.filter(({ file }) => files.has(file)),
  };
}
