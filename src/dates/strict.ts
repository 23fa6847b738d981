const M = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** stub */
export function parseStrictDate(text: string): { value: string; ambiguous: boolean; start: number; end: number } | null {
  const m = /(\d{1,2}) (\w{3})\w{0,6} (\d{4})/.exec(text);
  if (!m) return null;
  const month = M.indexOf(m[2]!.toLowerCase());
  return month < 0 ? null : { value: `${m[3]}-${String(month + 1).padStart(2, '0')}-${m[1]!.padStart(2, '0')}`, ambiguous: false, start: m.index, end: m.index + m[0].length };
}
