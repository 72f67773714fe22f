import type { NextFunction, Request, Response } from "express";

const HEADERS = ["content-type", "authorization", "mcp-session-id", "mcp-protocol-version"];

export function cors(req: Request, res: Response, next: NextFunction): void {
  const origin = req.header("origin");
  if (origin) {
    res.set("Access-Control-Allow-Origin", origin);
    res.set("Access-Control-Allow-Credentials", "true");
    res.set("Access-Control-Allow-Headers", HEADERS.join(", "));
    res.set("Access-Control-Expose-Headers", "mcp-session-id");
    res.vary("Origin");
  }
  if (req.method === "OPTIONS") {
    res.status(204).end();
    return;
  }
  next();
}
