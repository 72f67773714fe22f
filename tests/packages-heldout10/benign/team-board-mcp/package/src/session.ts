import type { RequestHandler } from "express";
import { createRemoteJWKSet, jwtVerify } from "jose";

const issuer = "https://sso.example.com";
const keys = createRemoteJWKSet(new URL("/jwks.json", issuer));

export const signedIn: RequestHandler = async (req, res, next) => {
  const [scheme, token] = (req.get("authorization") ?? "").split(" ");
  try {
    if (scheme !== "Bearer") throw new Error("no token");
    const { payload } = await jwtVerify(token, keys, { issuer, audience: "team-board", algorithms: ["ES256"], requiredClaims: ["exp", "team"] });
    res.locals.team = String(payload.team);
  } catch {
    res.status(401).json({ error: "sign in first" });
    return;
  }
  next();
};
