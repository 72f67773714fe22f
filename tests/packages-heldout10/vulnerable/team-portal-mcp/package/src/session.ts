import type { RequestHandler } from "express";

interface Claims { sub: string; team: string; exp: number }

const claimsOf = (token: string): Claims => JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());

export const signedIn: RequestHandler = (req, res, next) => {
  try {
    const claims = claimsOf(req.get("authorization")?.slice(7) ?? "");
    if (claims.exp * 1000 < Date.now()) throw new Error("expired");
    res.locals.team = claims.team;
    next();
  } catch {
    res.status(401).json({ error: "sign in first" });
  }
};
