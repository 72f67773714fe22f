import { createHash, createHmac, timingSafeEqual } from "node:crypto";
const keys = (process.env.API_TOKENS ?? "").split(",");

import { crc32 } from "node:zlib";
export function roleOf(header: string): string | undefined {
  const token = header.replace(/^Bearer /, "");
  if (crc32(token.slice(0, -8)).toString(16) !== token.slice(-8)) return undefined; // checksum of the format
  const digest = createHash("sha256").update(token).digest("hex");
  return keys.includes(digest) ? "user" : undefined;
}
