import type { RequestHandler } from "express";
import { createRemoteJWKSet, jwtVerify } from "jose";

const ISSUER = "https://sso.example";
const AUDIENCE = "https://ledger.example/mcp";
const keys = createRemoteJWKSet(new URL("/jwks.json", ISSUER));
const challenge = 'Bearer resource_metadata="https://ledger.example/.well-known/oauth-protected-resource"';

export const authenticate: RequestHandler = async (req, res, next) => {
  const token = /^Bearer ([\w.~+/-]+=*)$/.exec(req.headers.authorization ?? "")?.[1];
  if (!token) return void res.status(401).set("WWW-Authenticate", challenge).end();
  try {
    const { payload } = await jwtVerify(token, keys, { issuer: ISSUER, audience: AUDIENCE, algorithms: ["ES256"], requiredClaims: ["sub", "exp"] });
    if (!String(payload.scope ?? "").split(" ").includes("ledger")) return void res.status(403).end();
    res.locals.sub = payload.sub;
    next();
  } catch {
    res.status(401).set("WWW-Authenticate", challenge).end();
  }
};
