/** Up to this length of what is sought, `includes` costs at worst so many steps a character. */
const SHORT = 64;

/**
 * Whether a text holds another, in linear time: what JavaScript's own `includes` takes grows with the product of both lengths where one is made for it
 * (a run of one letter, and the same run with another in its midst). Knuth, Morris and Pratt, "Fast pattern matching in strings", 1977.
 */
export function contains(text: string, sought: string): boolean {
  if (sought.length <= SHORT) return text.includes(sought);
  if (sought.length > text.length) return false;
  const back = fallbacks(sought);
  for (let at = 0, held = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (held > 0 && sought.charCodeAt(held) !== unit) held = back[held - 1]!;
    if (sought.charCodeAt(held) === unit) held++;
    if (held === sought.length) return true;
  }
  return false;
}

/** For each place, how much of the beginning ends there as well: what is still held where the next character differs. */
function fallbacks(sought: string): Int32Array {
  const back = new Int32Array(sought.length);
  for (let at = 1, held = 0; at < sought.length; at++) {
    const unit = sought.charCodeAt(at);
    while (held > 0 && sought.charCodeAt(held) !== unit) held = back[held - 1]!;
    if (sought.charCodeAt(held) === unit) held++;
    back[at] = held;
  }
  return back;
}
