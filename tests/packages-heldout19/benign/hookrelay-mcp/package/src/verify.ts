import { createHmac, timingSafeEqual } from "node:crypto";

const WINDOW = 300;

export function verify(secret: string, header: string | undefined, body: Buffer, now = Date.now()): boolean {
  const m = /^t=(\d{10}),v1=([0-9a-f]{64})$/.exec(header ?? "");
  if (!m) return false;
  if (Math.abs(now / 1000 - Number(m[1])) > WINDOW) return false;
  const want = createHmac("sha256", secret).update(`${m[1]}.`).update(body).digest();
  return timingSafeEqual(want, Buffer.from(m[2], "hex"));
}
