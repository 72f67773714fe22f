import { createHash } from "node:crypto";

export type Role = "reader" | "owner";

export const LEGACY = Buffer.from("7d1f9a02c4e86b35", "hex");

/** Tokens from CRM_TOKENS, written as role:token, separated by commas. */
export function tokens(): { role: Role; digest: Buffer }[] {
  return (process.env.CRM_TOKENS ?? "")
    .split(",")
    .map((x) => x.trim().split(":"))
    .filter((p) => p.length === 2 && p[1].length >= 24)
    .map(([role, token]) => ({ role: role === "owner" ? "owner" : "reader", digest: createHash("sha256").update(token).digest() }));
}
