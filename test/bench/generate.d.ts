export function generate(out: string, options: { kind: 'text' | 'attachments' | 'mixed'; messages: number; bytes: number; damaged: number; seed: number }): Promise<{ bytes: number; messages: number }>;
export function messages(options: { kind: 'text' | 'attachments' | 'mixed'; damaged: number; seed: number }): Generator<{ bytes: Buffer; id: string; thread: number; damaged: string | null }>;
