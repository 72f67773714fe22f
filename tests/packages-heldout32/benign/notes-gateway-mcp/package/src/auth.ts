import type { NextFunction, Request, Response } from "express";
import { createRemoteJWKSet, jwtVerify } from "jose";

export interface User {
  id: string;
  scopes: Set<string>;
}

declare module "express-serve-static-core" {
  interface Request {
    user?: User;
  }
}

export function authenticate(issuer: string, resource: string) {
  const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", issuer));
  const metadata = new URL("/.well-known/oauth-protected-resource", resource).href;
  const challenge = (res: Response, status: number, error: string) =>
    res.status(status).setHeader("www-authenticate", `Bearer error="${error}", resource_metadata="${metadata}"`).json({ error });

  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    const [scheme, token] = (req.headers.authorization ?? "").split(" ");
    if (scheme?.toLowerCase() !== "bearer" || !token) return void challenge(res, 401, "invalid_request");
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience: resource, algorithms: ["RS256", "ES256"], clockTolerance: 5, requiredClaims: ["sub", "exp"] });
      req.user = { id: payload.sub as string, scopes: new Set(String(payload.scope ?? "").split(" ")) };
    } catch {
      return void challenge(res, 401, "invalid_token");
    }
    if (!req.user.scopes.has("notes")) return void challenge(res, 403, "insufficient_scope");
    next();
  };
}

export function sameSite(hosts: Set<string>, origins: Set<string>) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const { host = "", origin } = req.headers;
    if (!hosts.has(host.toLowerCase())) return void res.status(421).end();
    if (origin && !origins.has(origin)) return void res.status(403).end();
    if (origin) {
      res.setHeader("access-control-allow-origin", origin);
      res.setHeader("vary", "origin");
    }
    next();
  };
}

export function limit(perMinute: number) {
  const seen = new Map<string, { count: number; reset: number }>();
  return (req: Request, res: Response, next: NextFunction): void => {
    const key = req.user?.id ?? req.socket.remoteAddress ?? "";
    const now = Date.now();
    const slot = seen.get(key);
    if (!slot || slot.reset < now) seen.set(key, { count: 1, reset: now + 60_000 });
    else if (++slot.count > perMinute) return void res.status(429).setHeader("retry-after", "60").end();
    if (seen.size > 10_000) seen.clear();
    next();
  };
}
