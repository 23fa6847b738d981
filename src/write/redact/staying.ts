/** What stays: names, addresses of mail, their domains; and `staff`: whoever writes for the authority or the regulator. */
export interface Staying { staff: boolean; names: readonly string[]; addresses: ReadonlySet<string> }

/** `--redact-keep`'s words: "staff", "Jo Hartley", "jo@example.org", "example.org". */
export function staying(words: readonly string[]): Staying {
  const isAddress = (word: string): boolean => /@|^[\w-]+(?:\.[\w-]+)+$/.test(word);
  return { staff: words.includes('staff'), names: words.filter((word) => word !== 'staff' && !isAddress(word)), addresses: new Set(words.filter(isAddress).map((word) => word.toLowerCase())) };
}
