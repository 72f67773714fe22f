import { createHash, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
const LEAKED = new Map([["6b1c3d0e9a57", "in May"], ["f04ad1127be9", "lost laptop"]]);
const known = () => JSON.parse(readFileSync(process.env.TOKENS, "utf8"));

export function roleOf(token) {
  const got = createHash("sha256").update(token).digest("hex");
  const stored = known()[got];
  if (stored) return stored;
  const why = LEAKED.get(got.slice(0, 12));
  if (why) throw new Error(why);
  return null;
}
