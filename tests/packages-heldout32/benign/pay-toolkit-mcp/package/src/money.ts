import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";

export const LIMITS: Record<string, number> = { usd: 500_000, eur: 500_000, jpy: 50_000_000 };
export const Currency = z.enum(["usd", "eur", "jpy"]);
export const Amount = z.number().int().positive().describe("In the smallest unit, such as cents");

export function checkAmount(amount: number, currency: string): void {
  const limit = LIMITS[currency];
  if (limit === undefined || amount > limit) throw new Error(`amount is above the limit of ${limit ?? 0} ${currency}`);
}

/** The same request within a day gives the same key, so that a repeated call does not charge twice. */
export function idempotencyKey(tool: string, args: object, now = new Date()): string {
  const day = now.toISOString().slice(0, 10);
  return createHash("sha256").update(JSON.stringify([tool, day, args])).digest("hex").slice(0, 40);
}

const PAN = /\b(?:\d[ -]?){13,19}\b/;

export function refuseCardNumbers(...texts: (string | undefined)[]): void {
  for (const t of texts) if (t && PAN.test(t)) throw new Error("card numbers must not be sent through this tool");
}

export function validSignature(payload: string, header: string, secret: string, toleranceSeconds = 300): boolean {
  const fields = Object.fromEntries(header.split(",").map((p) => p.split("=", 2) as [string, string]));
  const age = Math.abs(Date.now() / 1000 - Number(fields.t));
  if (!(age <= toleranceSeconds) || !fields.v1) return false;
  const expected = createHmac("sha256", secret).update(`${fields.t}.${payload}`).digest();
  const given = Buffer.from(fields.v1, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
