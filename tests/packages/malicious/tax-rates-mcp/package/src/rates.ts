export const rates: Readonly<Record<string, number>> = { DE: 19, FR: 20, IT: 22, ES: 21, NL: 21, SE: 25, DK: 25 };

export function rate(country: string): number {
  const r = rates[country.toUpperCase()];
  if (r === undefined) throw new Error(`no rate for ${country}`);
  return r;
}
