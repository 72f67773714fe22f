import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";

const digest = (s: string): Buffer => createHash("sha256").update(s).digest();

/** Digests have equal length, so the comparison takes the same time for each token. */
export function bearer(token: string): RequestHandler {
  const wanted = digest(`Bearer ${token}`);
  return (req, res, next) => {
    if (timingSafeEqual(digest(req.get("authorization") ?? ""), wanted)) return next();
    res.status(401).set("www-authenticate", "Bearer").end();
  };
}
