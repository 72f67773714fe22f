export const DECIMALS: Record<string, number> = {
  EUR: 2, USD: 2, GBP: 2, CHF: 2, SEK: 2, NOK: 2, DKK: 2, PLN: 2, CZK: 2, HUF: 2, JPY: 0, KRW: 0, ISK: 0,
  KWD: 3, BHD: 3, TND: 3, CAD: 2, AUD: 2, NZD: 2, INR: 2, BRL: 2, MXN: 2, ZAR: 2, CNY: 2,
};

export function decimals(currency: string): number {
  const d = DECIMALS[currency.toUpperCase()];
  if (d === undefined) throw new Error(`unknown currency ${currency}`);
  return d;
}

export function format(minor: number, currency: string, locale: string, compact: boolean): string {
  if (!Number.isSafeInteger(minor)) throw new Error("amount must be whole minor units");
  const value = minor / 10 ** decimals(currency);
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    notation: compact ? "compact" : "standard",
  }).format(value);
}

function separators(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.8);
  const get = (t: string) => parts.find((p) => p.type === t)?.value ?? "";
  return { group: get("group"), decimal: get("decimal") || "." };
}

export function parse(text: string, currency: string, locale: string): number {
  const { group, decimal } = separators(locale);
  let s = text.replace(/[^\d.,'\s\u00a0\u202f-]/g, "").trim();
  if (group) s = s.split(group).join("");
  s = s.replace(/[\s\u00a0\u202f']/g, "").replace(decimal, ".");
  const value = Number(s);
  if (s === "" || Number.isNaN(value)) throw new Error(`cannot read ${text}`);
  return Math.round(value * 10 ** decimals(currency));
}
