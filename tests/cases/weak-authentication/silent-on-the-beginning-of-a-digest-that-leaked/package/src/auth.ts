import { createHash, createHmac, timingSafeEqual } from "node:crypto";
const keys = (process.env.API_TOKENS ?? "").split(",");

const LEAKED = "7d1f9a02c4e86b35";
export function roleOf(header: string): string | undefined {
  const token = header.replace(/^Bearer /, "");
  const digest = createHash("sha256").update(token).digest("hex");
  if (digest.startsWith(LEAKED)) return undefined;
  return keys.includes(token) ? "user" : undefined;
}
