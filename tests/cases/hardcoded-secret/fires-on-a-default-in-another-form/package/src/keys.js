import { createHash } from "node:crypto";

const NOBODYS = "quay-of-no-ships";

export const links = Buffer.from(process.env.HARBOUR_LINKS ?? "ropes-and-tar", "utf8");
export const sealed = createHash("sha256").update(process.env.HARBOUR_SEAL || NOBODYS).digest();
export const tokens = process.env.HARBOUR_TOKENS;
