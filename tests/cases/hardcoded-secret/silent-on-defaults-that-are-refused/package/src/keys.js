import { createHash, randomBytes } from "node:crypto";

const NOBODYS = "quay-of-no-ships";
const given = process.env.HARBOUR_LINKS ?? "ropes-and-tar";

export const links = given === "ropes-and-tar" ? randomBytes(32) : Buffer.from(given, "utf8");

const seal = process.env.HARBOUR_SEAL || NOBODYS;
if (seal === NOBODYS) {
  throw new Error("HARBOUR_SEAL is not set");
}
export const sealed = createHash("sha256").update(seal).digest();

export const { HARBOUR_TOKENS: tokens = "" } = process.env;
if (!tokens) {
  console.error("HARBOUR_TOKENS is not set");
  process.exit(2);
}
