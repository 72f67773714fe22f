import { createHmac, timingSafeEqual } from "node:crypto";

export function valid(body: Buffer, header: unknown, secret: string): boolean {
  if (typeof header !== "string" || !/^[0-9a-f]{64}$/.test(header)) return false;
  const expected = createHmac("sha256", secret).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(header, "hex"));
}
