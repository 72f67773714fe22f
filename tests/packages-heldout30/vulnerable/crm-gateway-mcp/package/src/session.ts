import type { NextFunction, Request, Response } from "express";

let current = "";

export function withToken(req: Request, res: Response, next: NextFunction): void {
  const [scheme, value] = (req.headers.authorization ?? "").split(" ");
  if (scheme !== "Bearer" || !value) {
    res.status(401).json({ error: "token required" });
    return;
  }
  current = value;
  next();
}

export const token = (): string => current;
