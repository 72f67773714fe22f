import { timingSafeEqual, createHmac } from 'node:crypto';

const secret = process.env.BOARD_SECRET ?? '';
const sign = (id) => createHmac('sha256', secret).update(id).digest();

const cookies = (line = '') => Object.fromEntries(line.split(/;\s*/).map((c) => c.split('=')));

export function member(req, res, next) {
  const [id, mac] = (cookies(req.headers.cookie).board ?? '').split('.');
  const given = Buffer.from(mac ?? '', 'hex');
  if (!secret || !id || given.length !== 32 || !timingSafeEqual(given, sign(id))) return res.status(401).end();
  req.member = id;
  return next();
}
