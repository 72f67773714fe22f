import type { RequestHandler } from "express";
import { createPublicKey, verify } from "node:crypto";

const issuer = createPublicKey(process.env.ISSUER_KEY ?? "");
const body = (jwt: string) => JSON.parse(Buffer.from(jwt.split(".")[1], "base64url").toString());

export const gate: RequestHandler = (req, res, next) => {
  const jwt = String(req.headers.authorization ?? "").slice(7);
  const [head, claims, signature] = jwt.split(".");
  const signed = Buffer.from(`${head}.${claims}`);
  if (!verify("RSA-SHA256", signed, issuer, Buffer.from(signature, "base64url"))) return void res.status(401).end();
  const member = body(jwt);
  if (member.aud !== "tide-desk" || member.exp * 1000 < Date.now()) return void res.status(401).end();
  res.locals.harbour = member.harbour;
  next();
};
