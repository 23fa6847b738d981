import type { Checked } from './check.js';
export function missingPrograms(): string[];
export function recipe(heading: string): string;
export function machines(options: { directory: string; mailbox: string; wholeOut: string; seed: number }): Promise<{ shares: Checked & { parts: number; same: boolean }; ssh: Checked & { parts: number; same: boolean }; files: { same: boolean } }>;
