import { FLAGS, type Flag } from './options.js';

/** The value of a flag: on or off, its one value, or its list. */
export type Value = boolean | string | readonly string[];
/** Values by the long names of flags. */
export type Values = ReadonlyMap<string, Value>;

/** The config file that a run goes by, as shown to the user, and what it says. */
export interface Config { file: string; values: Values }

/** What the arguments and a config file say, flag by flag. Flags win over the file, the file over defaults. */
export class Given {
  /** @param inputs positionals. @param flags what the command line says; a switch that was taken back (`--no-redact`) is false. */
  constructor(readonly inputs: readonly string[], private readonly flags: Values, readonly config: Config | null = null) {}

  /** The same arguments beside a config file. */
  beside(config: Config | null): Given { return new Given(this.inputs, this.flags, config); }

  /** Who says so. */
  origin(name: string): 'flag' | 'file' | 'default' { return this.flags.has(name) ? 'flag' : this.config?.values.has(name) ? 'file' : 'default'; }

  on(name: string): boolean { return this.said(name) === true; }

  text(name: string): string | null {
    const value = this.said(name);
    return typeof value === 'string' ? value : null;
  }

  one<T extends string>(name: string, list: readonly T[], otherwise: T): T { return list.find((value) => value === this.said(name)) ?? otherwise; }

  many(name: string): readonly string[] {
    const value = this.said(name);
    return Array.isArray(value) ? value as readonly string[] : [];
  }

  /** The value that counts, defaults included. */
  value(flag: Flag): Value | null { return this.said(flag.name) ?? flag.default ?? (flag.many ? [] : flag.value === null ? false : null); }

  said(name: string): Value | undefined { return this.flags.get(name) ?? this.config?.values.get(name); }
}

/** The record of a flag, or undefined. */
export const flagNamed = (name: string): Flag | undefined => FLAGS.find((flag) => flag.name === name);
