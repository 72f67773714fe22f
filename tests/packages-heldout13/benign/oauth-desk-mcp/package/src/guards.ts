import type { RequestHandler } from "express";

export const origins = (allowed: string[]): RequestHandler => (req, res, next) => {
  const origin = req.header("origin");
  if (origin === undefined) return next();
  if (!allowed.includes(origin)) return void res.status(403).end();
  res.set({ "Access-Control-Allow-Origin": origin, Vary: "Origin", "Access-Control-Expose-Headers": "Mcp-Session-Id" });
  next();
};

export function limiter(perMinute: number): RequestHandler {
  const seen = new Map<string, number>();
  setInterval(() => seen.clear(), 60_000).unref();
  return (req, res, next) => {
    const key = req.socket.remoteAddress ?? "";
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    if (n > perMinute) return void res.status(429).set("Retry-After", "60").end();
    next();
  };
}
