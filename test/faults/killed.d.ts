import type { Checked } from './check.js';
export function whole(options: { mailbox: string; out: string; jobs: number }): Promise<void>;
export function killed(options: { mailbox: string; out: string; wholeOut: string; shares: readonly number[]; jobs: number }): Promise<Checked & { kills: number; same: boolean }>;
