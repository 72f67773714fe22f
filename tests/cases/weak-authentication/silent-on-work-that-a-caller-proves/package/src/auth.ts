import { createHash } from "node:crypto";
const keys = (process.env.API_TOKENS ?? "").split(",");
export function roleOf(header: string): string | undefined {
  const [token, nonce] = header.replace(/^Bearer /, "").split(":");
  if (!createHash("sha256").update(token + nonce).digest("hex").startsWith("0000")) return undefined;
  return keys.includes(token) ? "user" : undefined;
}
