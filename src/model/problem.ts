/** Something that a person should know of; a value in a list, never an exception. */
export interface Problem {
  severity: 'error' | 'warning' | 'info';
  code: string;
  message: string;
  file: string | null;
  /** 1-based, in the decoded text. */
  line: number | null;
  column: number | null;
  /** Offset into the source's bytes, where the place is known only there. */
  byte: number | null;
  hint: string | null;
}

/** A problem with the places that are not known left null. */
export function problem(severity: Problem['severity'], code: string, message: string, more: Partial<Problem> = {}): Problem {
  return { file: null, line: null, column: null, byte: null, hint: null, ...more, severity, code, message };
}

/** A problem of a mail in a mailbox, which begins at `byte`: the lines of the mail are not those of the file. */
export function atByte(found: Problem, byte: number): Problem {
  return { ...found, line: null, column: null, byte: found.byte ?? byte };
}
