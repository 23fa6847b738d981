import type { Checked } from './check.js';
export function whole(options: { mailbox: string; out: string; jobs: number }): Promise<void>;
export function killed(options: { mailbox: string; out: string; wholeOut: string; kills: number; seed: number; jobs: number }): Promise<Checked & { kills: number; same: boolean }>;
