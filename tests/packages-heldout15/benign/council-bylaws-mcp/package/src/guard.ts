import { createHash, timingSafeEqual } from "node:crypto";
import type { NextFunction, Request, Response } from "express";

const ORIGINS = new Set((process.env.BYLAWS_ORIGINS ?? "https://council.example").split(","));
const HOSTS = new Set(["localhost:8077", "127.0.0.1:8077"]);
const digest = (s: string) => createHash("sha256").update(s).digest();

const secret = process.env.BYLAWS_TOKEN;
if (!secret || secret.length < 24) throw new Error("set BYLAWS_TOKEN to at least 24 characters");
const expected = digest(secret);

export function guard(req: Request, res: Response, next: NextFunction): void {
  const origin = req.headers.origin;
  if (!HOSTS.has(req.headers.host ?? "") || (origin && !ORIGINS.has(origin))) return void res.status(403).json({ error: "forbidden" });
  if (origin) res.setHeader("Access-Control-Allow-Origin", origin).setHeader("Vary", "Origin");
  const token = /^Bearer (\S+)$/.exec(req.headers.authorization ?? "")?.[1] ?? "";
  if (!timingSafeEqual(digest(token), expected)) return void res.status(401).set("WWW-Authenticate", "Bearer").end();
  next();
}
