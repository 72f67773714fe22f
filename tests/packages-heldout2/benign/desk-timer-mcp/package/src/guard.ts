import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';

const digest = (s: string) => createHash('sha256').update(s).digest();

export function guard(key: string, port: number): RequestHandler {
  if (key.length < 24) throw new Error('DESK_TIMER_KEY is missing or too short');
  const want = digest(`Bearer ${key}`);
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  return (req, res, next) => {
    const origin = req.get('origin');
    if (!hosts.has(req.get('host') ?? '') || (origin !== undefined && !hosts.has(new URL(origin).host))) {
      res.status(403).end();
      return;
    }
    if (!timingSafeEqual(digest(req.get('authorization') ?? ''), want)) {
      res.status(401).set('www-authenticate', 'Bearer').end();
      return;
    }
    next();
  };
}
