import { createHash, timingSafeEqual } from "node:crypto";

const sha = (s: string) => createHash("sha256").update(s).digest();

export function callerOk(header: string | undefined): boolean {
  const token = process.env.SECRET_TURN_TOKEN;
  if (!token) return false;
  return timingSafeEqual(sha(header ?? ""), sha(`Bearer ${token}`));
}
