import { writeSync } from 'node:fs';

/** How often the line is written, in milliseconds. */
const EVERY = 200;
const MEGA = 1024 * 1024;
/** A clock that never goes back; `performance` would load a module of its own. */
const milliseconds = (): number => process.uptime() * 1000;

/** How far a run is, for a person at a terminal: one line on standard error that is written over. Silent elsewhere. */
export class Progress {
  private readonly began = milliseconds();
  private last = 0;
  private shown = false;
  private phase = '';
  private phaseBegan = this.began;

  /** @param shows whether anyone is looking: standard error is a terminal, and nothing asked for quiet. */
  constructor(private readonly shows: boolean) {}

  /** A new part of the work ("reading", "parsing"): rates and times are counted from here. */
  begin(phase: string): void { this.phase = phase; this.phaseBegan = milliseconds(); }

  update(bytes: number, total: number, messages: number, problems: number): void {
    const now = milliseconds();
    if (!this.shows || now - this.last < EVERY) return;
    this.last = now;
    const seconds = (now - this.phaseBegan) / 1000, rate = bytes / Math.max(seconds, 0.001);
    const left = rate > 0 && total > bytes ? `${duration((total - bytes) / rate)} left` : '';
    const parts = [`${this.phase} ${mega(bytes)} of ${mega(total)} MB`, messages ? `${messages} messages` : '', `${mega(rate)} MB/s`, left, problems ? `${problems} problems` : ''];
    this.put(`\r\u001b[K${parts.filter((part) => part).join(', ').slice(0, Math.max(20, (process.stderr.columns || 80) - 1))}`);
    this.shown = true;
  }

  /** Takes the line away, before anything else is written to standard error. */
  clear(): void {
    if (this.shown) this.put('\r\u001b[K');
    this.shown = false;
  }

  private put(text: string): void {
    try {
      writeSync(2, text);
    } catch { /* nobody is listening */ }
  }
}

const mega = (bytes: number): string => (bytes / MEGA).toFixed(bytes < 10 * MEGA ? 1 : 0);
const duration = (seconds: number): string => (seconds < 90 ? `${Math.ceil(seconds)} s` : seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`);
