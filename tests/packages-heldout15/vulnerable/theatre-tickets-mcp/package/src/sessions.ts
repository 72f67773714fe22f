import type { NextFunction, Request, Response } from "express";

export interface Visitor {
  id: string;
  seats: string[];
  seen: number;
}

const visitors = new Map<string, Visitor>();
const part = () => Math.random().toString(36).slice(2, 10);

export function visitorOf(req: Request, res: Response): Visitor {
  const cookie = /(?:^|; )visitor=([a-z0-9]+)/.exec(req.headers.cookie ?? "")?.[1];
  const known = cookie ? visitors.get(cookie) : undefined;
  if (known) {
    known.seen = Date.now();
    return known;
  }
  const fresh: Visitor = { id: part() + part(), seats: [], seen: Date.now() };
  visitors.set(fresh.id, fresh);
  res.cookie("visitor", fresh.id, { httpOnly: true, secure: true, sameSite: "none" });
  return fresh;
}

export function sharing(req: Request, res: Response, next: NextFunction): void {
  const origin = req.headers.origin;
  if (origin) {
    res.setHeader("Access-Control-Allow-Origin", origin);
    res.setHeader("Access-Control-Allow-Credentials", "true");
    res.setHeader("Access-Control-Allow-Headers", "content-type, mcp-session-id");
  }
  if (req.method === "OPTIONS") res.sendStatus(204);
  else next();
}
