export interface Checked { messages: number; missing: number; repeated: number; misplaced: number; torn: number; threadsRight: number }
export function check(mailbox: string, outputs: readonly string[]): Promise<Checked>;
export function sameRecords(one: readonly string[], other: readonly string[]): Promise<boolean>;
export function hashOf(file: string): Promise<string>;
