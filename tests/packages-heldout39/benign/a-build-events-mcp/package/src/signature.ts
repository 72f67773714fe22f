import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

const MAX_AGE = 300;

export function genuine(secret: string, raw: Buffer, headers: IncomingHttpHeaders): boolean {
  const stamp = String(headers["x-hook-time"] ?? "");
  const given = Buffer.from(String(headers["x-hook-signature"] ?? ""), "hex");
  if (!/^\d{10}$/.test(stamp) || Math.abs(Date.now() / 1000 - Number(stamp)) > MAX_AGE) return false;
  const wanted = createHmac("sha256", secret).update(stamp).update(".").update(raw).digest();
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
