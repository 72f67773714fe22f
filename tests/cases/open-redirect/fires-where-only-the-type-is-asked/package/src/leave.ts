import type { Request, Response } from "express";

export function leave(req: Request, res: Response): void {
  const home = typeof req.query.home === "string" ? req.query.home : "/desk";
  res.clearCookie("desk");
  res.status(303).location(home).end();
}
