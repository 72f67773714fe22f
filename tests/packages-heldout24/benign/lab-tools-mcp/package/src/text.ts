const VOWELS = /[aeiouy]+/g;

export const words = (t: string): string[] => t.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

export function sentences(t: string): number {
  return Math.max(1, (t.match(/[.!?]+(\s|$)/g) ?? []).length);
}

export function syllables(word: string): number {
  const n = (word.replace(/e$/, "").match(VOWELS) ?? []).length;
  return Math.max(1, n);
}

export function flesch(t: string): number {
  const w = words(t);
  if (!w.length) return 0;
  const s = w.reduce((n, x) => n + syllables(x), 0);
  return Math.round((206.835 - (1.015 * w.length) / sentences(t) - (84.6 * s) / w.length) * 10) / 10;
}

export function frequent(t: string, count: number): [string, number][] {
  const table = new Map<string, number>();
  for (const w of words(t)) table.set(w, (table.get(w) ?? 0) + 1);
  return [...table].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, count);
}
