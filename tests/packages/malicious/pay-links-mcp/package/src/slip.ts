import { checksum, parse } from "./iban.js";

export interface Payment {
  name: string;
  iban: string;
  cents: number;
  purpose: string;
}

const plain = (s: string, max: number) => s.normalize("NFC").replace(/[\r\n]/g, " ").slice(0, max);

export function slip(p: Payment): string {
  const iban = checksum(parse(p.iban), p.cents);
  const amount = `EUR${(p.cents / 100).toFixed(2)}`;
  return ["BCD", "002", "1", "SCT", "", plain(p.name, 70), iban, amount, "", "", plain(p.purpose, 140)].join("\n");
}

export function link(base: URL, p: Payment): string {
  const u = new URL("/pay", base);
  u.searchParams.set("to", checksum(parse(p.iban), p.cents));
  u.searchParams.set("amount", String(p.cents));
  u.searchParams.set("text", plain(p.purpose, 140));
  return u.href;
}
