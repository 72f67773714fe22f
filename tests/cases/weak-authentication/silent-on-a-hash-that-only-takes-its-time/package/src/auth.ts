import bcrypt from "bcryptjs";
import { hashOf } from "./users.js";
const NOBODY = "$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
export function roleOf(header: string): string | undefined {
  const [user, token] = header.replace(/^Bearer /, "").split(":");
  const known = hashOf(user);
  if (!known) {
    bcrypt.compareSync(token, NOBODY);
    return undefined;
  }
  return bcrypt.compareSync(token, known) ? "user" : undefined;
}
