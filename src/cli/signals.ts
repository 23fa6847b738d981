import type { Sink } from './output.js';

const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** How long a write that is under way may take when the program is told to stop, in milliseconds. */
const GRACE = 1000;

/** Ends the program when it is told to before there is anything to write. */
function leaveAtOnce(signal: keyof typeof CODES): void { process.exit(CODES[signal]); }

/** Heeds signals from the start, while the rest of the program is still being loaded. */
export function heedEarly(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, leaveAtOnce);
}

/**
 * Ends the program when it is interrupted (130) or told to stop (143). A write that is under way is let through first,
 * so that no record is torn; a half-written file goes.
 * @param mayBlock an input is a named pipe: while its opening waits for a writer, process.exit would wait as well, so the
 * signal is given its own way instead (a shell sees the same 130 or 143).
 * @returns the sink to write to from now on.
 */
export function heedSignals(sink: Sink, mayBlock: boolean): Sink {
  let writing = false;
  let told: keyof typeof CODES | null = null;
  const leave = (): void => {
    sink.abandon();
    if (told === null || !mayBlock) process.exit(told === null ? 1 : CODES[told]);
    process.removeAllListeners(told);
    process.kill(process.pid, told);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.off(signal, leaveAtOnce);
    process.on(signal, () => {
      told = signal;
      if (writing) setTimeout(leave, GRACE);
      else leave();
    });
  }
  return {
    async write(text) {
      writing = true;
      try {
        await sink.write(text);
      } finally {
        writing = false;
      }
      if (told !== null) leave();
    },
    finish: () => sink.finish(),
    abandon: () => { sink.abandon(); },
  };
}
