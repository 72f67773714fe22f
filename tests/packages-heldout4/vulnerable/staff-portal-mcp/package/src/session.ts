import type { NextFunction, Request, Response } from "express";
import jwt from "jsonwebtoken";

export interface Staff {
  sub: string;
  mail: string;
  exp: number;
}

export function requireStaff(req: Request, res: Response, next: NextFunction): void {
  const token = req.headers.authorization?.replace(/^Bearer /i, "") ?? "";
  const claims = jwt.decode(token) as Staff | null;
  if (!claims?.sub || claims.exp * 1000 < Date.now()) {
    res.status(401).set("www-authenticate", "Bearer").end();
    return;
  }
  res.locals.staff = claims;
  next();
}

export function signOut(req: Request, res: Response): void {
  const back = typeof req.query.return_to === "string" ? req.query.return_to : "/";
  res.clearCookie("sid");
  res.redirect(303, back);
}
