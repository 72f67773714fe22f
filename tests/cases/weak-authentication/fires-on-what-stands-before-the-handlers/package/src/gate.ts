import type { RequestHandler } from "express";

const body = (jwt: string) => JSON.parse(Buffer.from(jwt.split(".")[1], "base64url").toString());

export const gate: RequestHandler = (req, res, next) => {
  const member = body(String(req.headers.authorization ?? "").slice(7));
  if (member.exp * 1000 < Date.now()) return void res.status(401).end();
  res.locals.harbour = member.harbour;
  next();
};
