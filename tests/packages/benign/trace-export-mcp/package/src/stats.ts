export interface TextStats {
  characters: number;
  words: number;
  lines: number;
}

const WORD = /\p{L}[\p{L}\p{M}'-]*/gu;

export const stats = (text: string): TextStats => ({ characters: [...text].length, words: text.match(WORD)?.length ?? 0, lines: text.split("\n").length });

export function common(text: string, limit: number): Array<[string, number]> {
  const counts = new Map<string, number>();
  for (const [w] of text.toLowerCase().matchAll(WORD)) counts.set(w, (counts.get(w) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, limit);
}
