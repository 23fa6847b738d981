// How long a pattern takes on the worst text that is known for it, and how that grows.
/** Characters of the texts that growth is measured on; and CPU milliseconds that are enough to tell, and too many. */
const LENGTHS = [16, 32, 64, 128, 256, 512].map((kib) => kib * 1024), TELLING = 30, ENOUGH = 1500;

/** Texts that are hostile to most patterns, for those that recheck tells no attack on. */
const REPEATS = [' ', '\t', 'a', '1', 'A ', '-', '.', '/', '\n', ' \n', '> ', '1 ', 'a@', 'on ', '"'];

/** An attack as recheck tells it, at a length. */
function attackOf({ pumps, suffix }, length) {
  const times = Math.max(1, Math.ceil(length / pumps.reduce((sum, { pump }) => sum + pump.length, 0)));
  return (pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix).slice(0, length * 2);
}

/** Every match of a text is looked for, as by the program's most thorough readers; at one place alone where the pattern is sticky. */
function milliseconds({ source, flags, sticky }, text) {
  const pattern = new RegExp(source, flags + (sticky ? 'y' : 'g'));
  let least = Infinity;
  for (let run = 0; run < 3 && least > TELLING; run++) {
    const before = process.cpuUsage();
    if (sticky) pattern.test(text); else for (let i = 0; i < 10_000 && pattern.test(text); i++) if (text.length - pattern.lastIndex < 1) break;
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    pattern.lastIndex = 0;
  }
  return least;
}

const textsOf = (attack) => (attack ? [(length) => attackOf(attack, length)] : REPEATS.map((repeat) => (length) => `${repeat.repeat(length / repeat.length)}\0`));

/** By how much CPU time grows at the last doubling that takes long enough to tell (0: none does), the longest time, and at which length. */
export function growthOf(pattern, attack) {
  let worst = { ratio: 0, ms: 0, length: 0 };
  for (const text of textsOf(attack)) {
    let before = 0, ratio = 0;
    for (const length of LENGTHS) {
      const ms = milliseconds(pattern, text(length));
      if (before >= TELLING) ratio = ms / before;
      before = ms;
      if (ms > ENOUGH || length === LENGTHS.at(-1)) { if (ratio > worst.ratio || !worst.length) worst = { ratio, ms, length }; break; }
    }
  }
  return worst;
}

/** CPU milliseconds at the greatest length that a pattern ever sees. */
export const timeAt = (pattern, attack, length) => Math.max(...textsOf(attack).map((text) => milliseconds(pattern, text(length).slice(0, length))));
