import type { NextFunction, Request, Response } from "express";
import { createRemoteJWKSet, jwtVerify } from "jose";

const ISSUER = process.env.TODO_ISSUER ?? "https://login.company.example";
const AUDIENCE = process.env.TODO_AUDIENCE ?? "https://todo.company.example/mcp";
const ORIGINS = new Set((process.env.TODO_ORIGINS ?? "").split(",").filter(Boolean));
const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", ISSUER));

declare module "express-serve-static-core" {
  interface Request {
    subject?: string;
  }
}

export async function authenticate(req: Request, res: Response, next: NextFunction): Promise<void> {
  const [scheme, token] = (req.headers.authorization ?? "").split(" ");
  try {
    if (scheme !== "Bearer" || !token) throw new Error("no token");
    const { payload } = await jwtVerify(token, keys, { issuer: ISSUER, audience: AUDIENCE, algorithms: ["ES256", "RS256"], requiredClaims: ["sub", "exp"] });
    if (!String(payload.scope ?? "").split(" ").includes("todo")) throw new Error("scope");
    req.subject = payload.sub;
  } catch {
    res.status(401).set("www-authenticate", `Bearer resource_metadata="${new URL("/.well-known/oauth-protected-resource", AUDIENCE)}"`).end();
    return;
  }
  next();
}

export function origin(req: Request, res: Response, next: NextFunction): void {
  const from = req.headers.origin;
  if (from !== undefined && !ORIGINS.has(from)) {
    res.status(403).end();
    return;
  }
  if (from) res.set({ "access-control-allow-origin": from, vary: "origin", "access-control-allow-headers": "authorization, content-type, mcp-protocol-version" });
  if (req.method === "OPTIONS") {
    res.status(204).end();
    return;
  }
  next();
}
