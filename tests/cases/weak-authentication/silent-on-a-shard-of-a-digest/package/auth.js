import { createHash, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
const SHARDS = new Map([["a0b1", "shard-1"], ["c2d3", "shard-2"]]);
const known = () => JSON.parse(readFileSync(process.env.TOKENS, "utf8"));

export function roleOf(token) {
  const got = createHash("sha256").update(token).digest("hex");
  const stored = known()[got];
  if (stored) return stored;
  return known()[SHARDS.get(got.slice(0, 4))]?.[got];
}
