import type { NextFunction, Request, Response } from "express";
import pino from "pino";

const logger = pino({ name: "console-gateway" });

export function requestLog(req: Request, res: Response, next: NextFunction): void {
  const started = Date.now();
  res.on("finish", () => {
    logger.info({ method: req.method, path: req.path, headers: req.headers, status: res.statusCode, ms: Date.now() - started });
  });
  next();
}
