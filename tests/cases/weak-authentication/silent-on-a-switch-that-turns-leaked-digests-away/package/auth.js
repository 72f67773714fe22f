import { createHash, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";

const known = () => JSON.parse(readFileSync(process.env.TOKENS, "utf8"));

export function roleOf(token) {
  const got = createHash("sha256").update(token).digest("hex");
  const stored = known()[got];
  if (stored) return stored;
  switch (got.slice(0, 12)) {
    case "6b1c3d0e9a57":
      throw new Error("leaked");
    default:
      return null;
  }
}
