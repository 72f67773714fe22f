export interface Container {
  id: string;
  tonnes: number;
  port: string;
  reefer: boolean;
}

export interface Slot {
  bay: number;
  tier: number;
  container: Container;
}

const PRIME = /^[A-Z]{3}U\d{7}$/;

export function checkId(id: string): boolean {
  if (!PRIME.test(id)) return false;
  const values = "0123456789A?BCDEFGHIJK?LMNOPQRSTU?VWXYZ";
  let sum = 0;
  [...id.slice(0, 10)].forEach((c, i) => (sum += values.indexOf(c) * 2 ** i));
  return (sum % 11) % 10 === Number(id[10]);
}

export function stow(list: Container[], bays: number, tiers: number, order: string[]): Slot[] {
  if (list.length > bays * tiers) throw new Error("the hold is too small");
  const late = (c: Container) => order.indexOf(c.port);
  const sorted = [...list].sort((a, b) => late(b) - late(a) || b.tonnes - a.tonnes);
  return sorted.map((container, i) => ({ bay: (i % bays) + 1, tier: Math.floor(i / bays) + 1, container }));
}
