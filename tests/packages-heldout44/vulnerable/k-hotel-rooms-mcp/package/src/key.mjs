import { timingSafeEqual, createHash } from 'node:crypto';

const digest = (s) => createHash('sha256').update(s).digest();
const expected = process.env.HOTEL_MCP_KEY;
if (!expected) throw new Error('HOTEL_MCP_KEY is not set');

export function requireKey(req, res, next) {
  const given = req.get('authorization')?.replace(/^Bearer /, '') ?? '';
  if (!timingSafeEqual(digest(given), digest(expected))) return res.status(401).end();
  next();
}
