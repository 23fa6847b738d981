/** Flags of a member's header (RFC 1952 section 2.3.1). */
const EXTRA = 4, NAME = 8, COMMENT = 16, HEADER_SUM = 2;

/** Where the packed data of the member at `at` begins; null where no member does. */
export function memberData(bytes: Uint8Array, at: number): number | null {
  if (at + 10 > bytes.length || bytes[at] !== 0x1f || bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8 || bytes[at + 3]! & 0xe0) return null;
  const flags = bytes[at + 3]!;
  let next = at + 10;
  if (flags & EXTRA) next += 2 + (bytes[next] ?? 0) + (bytes[next + 1] ?? 0) * 256;
  for (const flag of [NAME, COMMENT]) if (flags & flag) { const zero = bytes.indexOf(0, next); if (zero < 0) return null; next = zero + 1; }
  return flags & HEADER_SUM ? next + 2 : next;
}
