import { createHash, createHmac, timingSafeEqual } from "node:crypto";
const keys = (process.env.API_TOKENS ?? "").split(",");

export function roleOf(header: string): string | undefined {
  const token = header.replace(/^Bearer /, "");
  if (!keys.includes(token)) return undefined;
  const bucket = createHash("md5").update(token).digest()[0] % 16;
  return bucket === 3 ? "beta" : "user";
}
