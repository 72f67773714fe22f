import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (s) => createHash('sha256').update(s).digest();
const want = digest(process.env.BRIDGE_TOKEN ?? '');

export function signedIn(req, res, next) {
  const [, got = ''] = /^Bearer (.+)$/.exec(req.get('authorization') ?? '') ?? [];
  if (!process.env.BRIDGE_TOKEN || !timingSafeEqual(digest(got), want)) return res.status(401).end();
  return next();
}
