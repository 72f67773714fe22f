import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";

const digest = (s: string): Buffer => createHash("sha256").update(s).digest();

export function requireToken(token: string | undefined): RequestHandler {
  if (!token || token.length < 32) throw new Error("GREENHOUSE_TOKEN must have 32 characters or more");
  const want = digest(`Bearer ${token}`);
  return (req, res, next) => {
    if (timingSafeEqual(digest(req.headers.authorization ?? ""), want)) return next();
    res.status(401).end();
  };
}
