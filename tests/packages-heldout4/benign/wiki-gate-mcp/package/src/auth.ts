import type { NextFunction, Request, Response } from "express";
import { createRemoteJWKSet, jwtVerify } from "jose";

const issuer = "https://login.example.com/";
const audience = "https://wiki-gate.example.com/mcp";
const keys = createRemoteJWKSet(new URL(".well-known/jwks.json", issuer));

export async function requireToken(req: Request, res: Response, next: NextFunction): Promise<void> {
  const [scheme, token] = (req.headers.authorization ?? "").split(" ");
  try {
    if (scheme !== "Bearer" || !token) throw new Error("no token");
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms: ["RS256", "ES256"], requiredClaims: ["sub", "exp"] });
    const scopes = String(payload.scope ?? "").split(" ");
    if (!scopes.includes("wiki:read")) {
      res.status(403).end();
      return;
    }
    res.locals.sub = payload.sub;
    next();
  } catch {
    res.status(401).set("www-authenticate", `Bearer resource_metadata="${audience}/.well-known/oauth-protected-resource"`).end();
  }
}
