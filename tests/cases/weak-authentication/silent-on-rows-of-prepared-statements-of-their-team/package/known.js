import { createHash } from "node:crypto";
import { db } from "./db.js";

const one = db.prepare("SELECT id, team FROM people WHERE token_hash = ?");

export function known(req, res, next) {
  const token = req.headers.authorization?.replace(/^Bearer /, "") ?? "";
  const user = one.get(createHash("sha256").update(token).digest("hex"));
  if (!user) return res.status(401).end();
  req.user = user;
  next();
}
