import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";

const digest = (s: string): Buffer => createHash("sha256").update(s).digest();

/** Refuse other host names and origins, against DNS rebinding. */
export const localHost = (port: number): RequestHandler => {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  return (req, res, next) => {
    const origin = req.get("origin");
    const fits = hosts.has(req.get("host") ?? "") && (!origin || hosts.has(origin.replace(/^http:\/\//, "")));
    if (fits) next();
    else res.status(403).end();
  };
};

export const bearer = (token: string): RequestHandler => {
  const want = digest(`Bearer ${token}`);
  return (req, res, next) => {
    if (timingSafeEqual(digest(req.get("authorization") ?? ""), want)) next();
    else res.set("WWW-Authenticate", "Bearer").status(401).end();
  };
};
