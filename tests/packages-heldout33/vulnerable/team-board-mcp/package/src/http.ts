import type { NextFunction, Request, Response } from "express";

/** Let the web board talk to the server. */
export function crossOrigin(req: Request, res: Response, next: NextFunction): void {
  const { origin } = req.headers;
  if (origin) {
    res.setHeader("Access-Control-Allow-Origin", origin);
    res.setHeader("Access-Control-Allow-Credentials", "true");
    res.setHeader("Access-Control-Allow-Headers", "content-type, mcp-session-id, mcp-protocol-version");
    res.setHeader("Vary", "Origin");
  }
  if (req.method === "OPTIONS") return void res.status(204).end();
  next();
}
