import { createHash, timingSafeEqual } from "node:crypto";
import { scripts } from "./headers.js";

const hashed = (text) => createHash("sha256").update(text).digest();

export const mayRun = (script) => scripts.sums.has(hashed(script).toString("base64"));

export function opens(key) {
  return timingSafeEqual(hashed(key), hashed(process.env.LEDGER_KEY));
}
