import { createHmac } from "node:crypto";

const secret = process.env.TALLY_SECRET;
if (!secret) throw new Error("TALLY_SECRET is not set");

const sign = (name: string): string => createHmac("sha256", secret).update(name).digest("hex");

/** Name of the member of a "Bearer name.signature" header. */
export function member(header: string): string | undefined {
  const [name, signature] = header.replace(/^Bearer /, "").split(".");
  if (!name || signature === undefined) return undefined;
  return sign(name).startsWith(signature) ? name : undefined;
}
