export interface Item {
  minutes: number;
  topic: string;
}

export function parse(text: string): Item[] {
  return text
    .split(/\r?\n/)
    .map((l) => /^\s*(?:[-*]\s*)?(?:(\d+)\s*min\s*)?(.+)$/.exec(l))
    .filter((m): m is RegExpExecArray => m !== null)
    .map((m) => ({ minutes: Number(m[1] ?? 10), topic: m[2].trim() }));
}

export const total = (items: Item[]): number => items.reduce((n, i) => n + i.minutes, 0);
