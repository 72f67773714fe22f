import type { Request, RequestHandler } from "express";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";

export type Authed = Request & { auth?: AuthInfo };

const claims = (token: string) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString() || "{}");

export const bearer: RequestHandler = (req, res, next) => {
  const [scheme, token] = (req.headers.authorization ?? "").split(" ");
  if (scheme !== "Bearer" || !token) return void res.status(401).set("WWW-Authenticate", "Bearer").end();
  const { sub, scope = "", exp } = claims(token);
  if (exp && exp * 1000 < Date.now()) return void res.status(401).end();
  (req as Authed).auth = { token, clientId: sub ?? "unknown", scopes: scope.split(" "), expiresAt: exp };
  next();
};
