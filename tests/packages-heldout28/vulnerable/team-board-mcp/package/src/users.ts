import { createHash, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";

const users = JSON.parse(readFileSync(process.env.USERS_FILE ?? "users.json", "utf8")) as { name: string; sha256: string }[];

export function identify(header = ""): string | undefined {
  const digest = createHash("sha256").update(header.replace(/^Bearer /, "")).digest();
  return users.find((u) => timingSafeEqual(digest, Buffer.from(u.sha256, "hex")))?.name;
}
