import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (s) => createHash('sha256').update(s).digest();
const users = Object.entries(JSON.parse(process.env.BOARD_USERS ?? '{}')).map(([name, key]) => [name, digest(key)]);

export function requireUser(req, res, next) {
  const given = digest((req.get('authorization') ?? '').replace(/^Bearer /, ''));
  const hit = users.find(([, key]) => timingSafeEqual(key, given));
  if (!hit) return res.status(401).set('www-authenticate', 'Bearer').end();
  req.user = hit[0];
  next();
}
