/** What a table has under a key that a stranger chose: `constructor` and `__proto__` stand in no table of ours, though every object answers to them. */
export function lookup<T>(table: Readonly<Record<string, T>>, key: string | null): T | undefined {
  return key !== null && Object.hasOwn(table, key) ? table[key] : undefined;
}
