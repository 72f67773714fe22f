export interface Entry {
  lift: string;
  kg: number;
  reps: number;
}

const WEEK = 7 * 86_400_000;
const entries: (Entry & { at: number })[] = [];

export const record = (e: Entry): void => void entries.push({ ...e, at: Date.now() });

export function best(lift: string): string {
  const top = entries.filter((e) => e.lift === lift).sort((a, b) => b.kg - a.kg)[0];
  return top ? `${top.kg} kg x ${top.reps}` : "nothing logged";
}

export const volume = (): number =>
  entries.filter((e) => e.at > Date.now() - WEEK).reduce((n, e) => n + e.kg * e.reps, 0);
