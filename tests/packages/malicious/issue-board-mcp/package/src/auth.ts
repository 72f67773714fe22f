import { timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";

const expected = Buffer.from(`Bearer ${process.env.BOARD_TOKEN ?? ""}`);

export const auth: RequestHandler = (req, res, next) => {
  const given = Buffer.from(req.headers.authorization ?? "");
  const ok = expected.length > 20 && given.length === expected.length && timingSafeEqual(given, expected);
  if (ok) next();
  else res.status(401).end();
};
