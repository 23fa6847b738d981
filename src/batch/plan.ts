import { unreadable } from './failure.js';
import { MailIndex, indexFile, type BatchFile } from './mail-index.js';
import type { MailTask } from './work.js';
import { problem, type Problem } from '../model/problem.js';
import type { InputFormat } from '../model/lists.js';

/** What is done as one piece: a correspondence of mails, a file of another kind, or a problem that has its place among them. */
export type Unit = { kind: 'thread'; first: number } | { kind: 'file'; file: number } | { kind: 'problem'; problem: Problem };

/** Mails of one thread that are parsed at once, and their bytes: a longer thread is parsed in parts. */
const PART = { mails: 2000, bytes: 48 * 1024 * 1024 };

/** All that is to be done, in order: threads in the order of their first mails, everything else where the input has it. */
export class Plan {
  readonly index = new MailIndex();
  readonly files: BatchFile[] = [];
  /** Units that are no threads, and how many mails stand before each. */
  private readonly asides: { before: number; unit: Unit }[] = [];

  aside(unit: Unit): void { this.asides.push({ before: this.index.size, unit }); }

  *units(): Generator<Unit> {
    let next = 0;
    for (let mail = 0; mail <= this.index.size; mail++) {
      while (next < this.asides.length && this.asides[next]!.before <= mail) yield this.asides[next++]!.unit;
      if (mail < this.index.size && this.index.isFirst(mail)) yield { kind: 'thread', first: mail };
    }
  }

  /** The mails of a thread, in parts that can be parsed at once. */
  *parts(first: number): Generator<MailTask[]> {
    let part: MailTask[] = [], bytes = 0;
    for (const mail of this.index.mailsFrom(first)) {
      const { file, ...place } = this.index.place(mail);
      const length = place.byteEnd - place.byteStart;
      if (part.length && (part.length >= PART.mails || bytes + length > PART.bytes)) { yield part; part = []; bytes = 0; }
      part.push({ ...this.files[file]!, ...place });
      bytes += length;
    }
    yield part;
  }

  /** The unit that a document is of, by its file and number; null where the plan has none. */
  unitOf(name: string | null, ordinal: number): Unit | null {
    const file = this.fileNamed(name);
    if (file < 0) return null;
    const mail = this.index.mailAt(file, ordinal);
    return mail === undefined ? { kind: 'file', file } : { kind: 'thread', first: this.index.threadOf(mail) };
  }

  private byName: Map<string | null, number> | null = null;
  private fileNamed(name: string | null): number {
    this.byName ??= new Map(this.files.map((file, i) => [file.name, i] as const).reverse());
    return this.byName.get(name) ?? -1;
  }
}

/** Whether two units are the same. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return a.kind === 'thread' ? b.kind === 'thread' && a.first === b.first : a.kind === 'file' && b.kind === 'file' && a.file === b.file;
}

/** How the first reading is done. `sizes` are those that an earlier run saw, by file; `onBytes` is told how far it is. */
export interface PlanOptions { inputFormat: InputFormat; sizes: ReadonlyMap<string, number>; onBytes(bytes: number): void }

/** Reads every input for the first time. What cannot be read is a problem in its place, and the rest goes on. */
export async function makePlan(found: Iterable<{ file: BatchFile } | { problem: Problem }>, options: PlanOptions): Promise<Plan> {
  const plan = new Plan();
  for (const one of found) {
    if ('problem' in one) { plan.aside({ kind: 'problem', problem: one.problem }); continue; }
    const number = plan.files.push(one.file) - 1, mails = plan.index.size;
    try {
      const known = options.sizes.get(one.file.path.toString('latin1')) ?? null;
      if (!await indexFile(plan.index, one.file, number, options.inputFormat, (bytes) => { options.onBytes(bytes); }, known)) plan.aside({ kind: 'file', file: number });
    } catch (error) {
      const read = plan.index.size - mails;
      plan.aside({ kind: 'problem', problem: { ...unreadable(one.file.name, error), ...(read && { hint: `the ${read} mails before that place are read` }) } });
    }
  }
  plan.index.link();
  return plan;
}

/** The problem that a thread is so long that its parts do not know one another. */
export function longThread(part: readonly MailTask[]): Problem {
  return problem('warning', 'long-thread', `a thread of more than ${PART.mails} mails or ${PART.bytes / 1024 / 1024} MB: it is parsed in parts, which are threads of their own in the output`, { file: part[0]?.name ?? null, byte: part[0]?.byteStart ?? null });
}
