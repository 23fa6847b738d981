import type { Sink } from './output.js';

/** How long a write that is under way may take when the program is told to stop, in milliseconds. */
const GRACE = 1000;

/**
 * Ends the program when it is interrupted (130) or told to stop (143). A write that is under way is let through first,
 * so that no record is torn; a half-written file goes. Returns the sink to write to from now on.
 */
export function heedSignals(sink: Sink): Sink {
  let writing = false;
  let code: number | null = null;
  const leave = (): void => {
    sink.abandon();
    process.exit(code ?? 1);
  };
  const told = (signal: number): void => {
    code = signal;
    if (writing) setTimeout(leave, GRACE);
    else leave();
  };
  process.on('SIGINT', () => { told(130); });
  process.on('SIGTERM', () => { told(143); });
  return {
    async write(text) {
      writing = true;
      try {
        await sink.write(text);
      } finally {
        writing = false;
      }
      if (code !== null) leave();
    },
    finish: () => sink.finish(),
    abandon: () => { sink.abandon(); },
  };
}
