import { createHash, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";

const people = JSON.parse(readFileSync(process.env.PEOPLE, "utf8"));

export function whois(header = "") {
  const digest = createHash("sha256").update(header.replace(/^Bearer /, "")).digest();
  return people.find((each) => timingSafeEqual(digest, Buffer.from(each.digest, "hex")))?.name;
}
