import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { NextFunction, Request, Response } from "express";

export const token = process.env.BENCH_TOKEN ?? randomBytes(24).toString("base64url");
const sha = (s: string) => createHash("sha256").update(s).digest();
const expected = sha(`Bearer ${token}`);

/** Refuse other hosts (DNS rebinding), other origins and callers without the token. */
export function guard(port: number) {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  return (req: Request, res: Response, next: NextFunction): void => {
    const { host, origin, authorization } = req.headers;
    if (!host || !hosts.has(host)) return void res.status(421).end();
    if (origin !== undefined && !hosts.has(origin.replace(/^http:\/\//, ""))) return void res.status(403).end();
    if (!timingSafeEqual(sha(authorization ?? ""), expected)) return void res.status(401).end();
    next();
  };
}
