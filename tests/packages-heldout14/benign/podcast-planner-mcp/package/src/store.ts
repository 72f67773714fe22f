export interface Episode { number: number; title: string; guest?: string }
const episodes = new Map<number, Episode>();

export const all = (): Episode[] => [...episodes.values()].sort((a, b) => a.number - b.number);
export const remove = (n: number): boolean => episodes.delete(n);

export function add(e: Episode): void {
  if (episodes.has(e.number)) throw new Error(`number ${e.number} is taken`);
  episodes.set(e.number, e);
}
