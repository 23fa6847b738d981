// Patterns that recheck objects to, that are not linear, and that are harmless all the same: each with what it sees at most (UTF-16 code units), and why.
export const EXCEPTIONS = [
];
