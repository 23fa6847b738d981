export function check(mailbox: string, outputs: readonly string[]): Promise<{ messages: number; missing: number; repeated: number; torn: number; threadsRight: number }>;
