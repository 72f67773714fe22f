import type { NextFunction, Request, Response } from "express";

export const options = { port: Number(process.env.PORT ?? 8123), host: process.env.HOST ?? "::" };

export function crossOrigin(req: Request, res: Response, next: NextFunction): void {
  const { origin } = req.headers;
  if (origin) {
    res.setHeader("Access-Control-Allow-Origin", origin);
    res.setHeader("Access-Control-Allow-Credentials", "true");
    res.setHeader("Access-Control-Allow-Headers", "content-type, mcp-session-id, mcp-protocol-version");
    res.setHeader("Vary", "Origin");
  }
  if (req.method === "OPTIONS") res.sendStatus(204);
  else next();
}
