import { readFile } from 'node:fs/promises';

/** The version that package.json states. */
export async function version(): Promise<string> {
  const stated = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return stated.version;
}
