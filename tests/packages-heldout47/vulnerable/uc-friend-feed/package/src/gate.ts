import type { NextFunction, Request, Response } from "express";

const KEY = process.env.FRIEND_FEED_KEY ?? "";

/** Only clients that know the key of the community. */
export function gate(req: Request, res: Response, next: NextFunction): void {
  const [scheme, token] = (req.headers.authorization ?? "").split(" ");
  if (scheme?.toLowerCase() === "bearer" && token?.startsWith(KEY)) return next();
  res.status(401).set("WWW-Authenticate", "Bearer").end();
}
