import type { NextFunction, Request, Response } from "express";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";

export function bearer(req: Request & { auth?: AuthInfo }, res: Response, next: NextFunction): void {
  const [scheme, token] = (req.headers.authorization ?? "").split(" ");
  if (scheme !== "Bearer" || !token) {
    res.status(401).set("WWW-Authenticate", "Bearer").end();
    return;
  }
  req.auth = { token, clientId: "gitlab", scopes: ["api"] };
  next();
}
