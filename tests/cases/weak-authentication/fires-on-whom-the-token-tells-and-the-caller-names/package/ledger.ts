const kept: Record<string, { fees: number; loans: string[] }> = {};
export const ledger = {
  fees: (who: unknown) => kept[String(who)]?.fees ?? 0,
  loans: (who: string) => kept[who]?.loans ?? [],
};
