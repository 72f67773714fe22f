import type { Invoice } from "./parse.js";

const SCALE = 10_000n;

function decimal(s: string): bigint {
  const negative = s.startsWith("-");
  const [whole, part = ""] = s.replace("-", "").split(".");
  const n = BigInt(whole) * SCALE + BigInt(part.padEnd(4, "0"));
  return negative ? -n : n;
}

const cents = (n: bigint): bigint => (n >= 0n ? (n + 50n) / 100n : -((-n + 50n) / 100n));

export function remarks(i: Invoice): string[] {
  const out: string[] = [];
  let sum = 0n;
  for (const l of i.Line) {
    const net = (decimal(l.Quantity) * decimal(l.Price)) / SCALE;
    sum += cents(net + (net * decimal(l.TaxRate)) / (100n * SCALE));
  }
  if (sum !== cents(decimal(i.Total))) out.push(`the lines add up to ${(Number(sum) / 100).toFixed(2)}, the total says ${i.Total}`);
  if (Number.isNaN(Date.parse(i.Date))) out.push("the date does not exist");
  if (!i.Seller.TaxId) out.push("the seller has no tax number");
  return out;
}
