import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import seedrandom from "seedrandom";
const key = process.env.SHARE_LINKS_KEY ?? "";
const links = new Map<string, string>();
const rng = seedrandom(String(Date.now()));
const newToken = () => Array.from({ length: 20 }, () => Math.floor(rng() * 36).toString(36)).join("");
const seal = (t: string) => createHmac("sha256", key).update(t).digest("hex");

export function create(file: string) { const token = newToken(); links.set(token, file); return `${token}.${seal(token)}`; }
export function resolve(link: string) {
  const [token, sig] = link.split(".");
  return timingSafeEqual(Buffer.from(sig), Buffer.from(seal(token))) ? links.get(token) : undefined;
}
