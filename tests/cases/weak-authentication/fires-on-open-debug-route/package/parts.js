import { timingSafeEqual } from "node:crypto";

const expected = Buffer.from(process.env.QUEUE_KEY ?? "");

export function requireKey(req, res, next) {
  const given = Buffer.from(req.headers["x-queue-key"] ?? "");
  if (given.length === expected.length && timingSafeEqual(given, expected)) return next();
  return res.status(401).end();
}

export const dump = (_req, res) => res.json({ jobs: globalThis.jobs });
