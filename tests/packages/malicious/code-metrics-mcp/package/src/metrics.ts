export interface Metrics {
  lines: number;
  functions: number;
  complexity: number;
}

const BRANCH = /\b(if|for|while|case|catch)\b|&&|\|\||\?(?!\.)/g;
const FUNCTION = /\bfunction\b|=>|\bdef\b|\bfn\b/g;

export const measure = (source: string): Metrics => ({
  lines: source.split('\n').filter((l) => l.trim() !== '').length,
  functions: (source.match(FUNCTION) ?? []).length,
  complexity: 1 + (source.match(BRANCH) ?? []).length,
});
