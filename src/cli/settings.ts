import type { Jurisdiction } from '../model/facts.js';
import type { Shard } from '../batch/shard.js';
import type { SaveInto } from '../batch/source.js';
import type { Limits } from '../model/limits.js';
import type { InputFormat, OutputFormat } from '../model/lists.js';
import type { Problem } from '../model/problem.js';
import type { Staying } from '../write/redact/staying.js';
import type { Selection } from '../write/select.js';

/** What the command line asks for, checked. */
export interface Settings {
  /** Positionals as given: files, directories, '-'. */
  inputs: string[];
  inputFormat: InputFormat;
  /** A request's JSON that dates the inputs. */
  datesFrom: string | null;
  /** Null: chosen by the evidence of each thread. */
  jurisdiction: Jurisdiction | null;
  /** Whose addresses are known: the requester's; the authority's, or its domains. */
  requester: readonly string[];
  authority: readonly string[];
  /** Read the text of attachments. */
  readAttachments: boolean;
  /** Where attachments are saved; null: nowhere. */
  saveAttachments: SaveInto | null;
  /** Limits that differ from their defaults. */
  limits: Partial<Limits>;
  format: OutputFormat;
  /** Null: standard output. */
  output: string | null;
  selection: Selection;
  explain: boolean;
  /** Print deadlines instead of messages. */
  due: boolean;
  /** ISO day to compare deadlines with; the program never reads the clock. */
  today: string | null;
  by: 'message' | 'thread';
  csvRaw: boolean;
  csvBom: boolean;
  colour: 'auto' | 'always' | 'never';
  quiet: boolean;
  failOn: Problem['severity'] | null;
  /** Read once, mail by mail, without an index. */
  stream: boolean;
  /** Go on with what an earlier run left of --output. */
  resume: boolean;
  /** One file a thread, in this directory. */
  outputDir: string | null;
  summary: boolean;
  /** Replace what is private; but for this. Null: nothing is replaced. */
  redact: Staying | null;
  /** A file for what was replaced by what. */
  redactionList: string | null;
  /** The threads that fall to this machine; null: all. */
  shard: Shard | null;
  /** Threads of the processor to use; null: as many as the size of the input is worth. */
  jobs: number | null;
  schema: boolean;
  listRules: boolean;
  showRule: string | null;
}

/** Wrong usage: `message` is one line for standard error (what, where, what to do), the exit code is 2. */
export class UsageError extends Error {}
