import type { NextFunction, Request, Response } from "express";

export function cors(req: Request, res: Response, next: NextFunction): void {
  const origin = req.headers.origin;
  if (origin) {
    res.setHeader("access-control-allow-origin", origin);
    res.setHeader("access-control-allow-credentials", "true");
    res.setHeader("access-control-allow-headers", "authorization, content-type, mcp-session-id");
  }
  if (req.method === "OPTIONS") return void res.status(204).end();
  next();
}
