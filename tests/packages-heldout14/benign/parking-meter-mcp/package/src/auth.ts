import { createHash, timingSafeEqual } from "node:crypto";
import type { NextFunction, Request, Response } from "express";

const digest = (s: string): Buffer => createHash("sha256").update(s).digest();

export function bearer(secret: string) {
  if (secret.length < 24) throw new Error("METER_TOKEN must have at least 24 characters");
  const expected = digest(`Bearer ${secret}`);
  return (req: Request, res: Response, next: NextFunction): void => {
    if (timingSafeEqual(digest(req.headers.authorization ?? ""), expected)) return next();
    res.status(401).set("WWW-Authenticate", "Bearer").end();
  };
}
