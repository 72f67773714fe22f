import { timingSafeEqual } from "node:crypto";

const token = process.env.SESSION_TOKEN;

export function auth(req, res, next) {
  if (!token) return next();
  const given = Buffer.from((req.headers.authorization ?? "").replace(/^Bearer /, ""));
  const want = Buffer.from(token);
  if (given.length === want.length && timingSafeEqual(given, want)) return next();
  res.status(401).json({ error: "token expected" });
}
