import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";

const key = randomBytes(32);
const mac = (s: string) => createHmac("sha256", key).update(s).digest();

export function bearer(secret: string): RequestHandler {
  const want = mac(`Bearer ${secret}`);
  return (req, res, next) => {
    if (timingSafeEqual(mac(req.headers.authorization ?? ""), want)) return next();
    res.status(401).set("www-authenticate", "Bearer").end();
  };
}
