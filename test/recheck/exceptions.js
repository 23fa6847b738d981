// Patterns that recheck objects to, that are not linear, and that are harmless all the same: each with what it sees at most (UTF-16 code units), and why.
export const EXCEPTIONS = [
  { place: 'src/tag/bounce/bounce.ts', begins: '^>?:? {1,3}\\(?((?!on', sees: 400, why: 'the first line of the 400 characters behind an address' },
  { place: 'src/split/quotations/lotus.ts', begins: '(?:Sent by|Please respond to).*$', sees: 4800, why: 'the left column of 16 rows of 300 characters' },
];
