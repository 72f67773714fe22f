import { createHash } from 'node:crypto';
import { db } from './db.js';

const hash = (t) => createHash('sha256').update(t).digest('hex');

/** Browser clients bring a cookie, others a bearer token. */
export function session(req, res, next) {
  const cookie = /(?:^|; )hd_session=([\w-]+)/.exec(req.headers.cookie ?? '')?.[1];
  const token = cookie ?? req.headers.authorization?.replace(/^Bearer /, '');
  const row = token && db.prepare('SELECT user_id, tenant FROM sessions WHERE token_hash = ? AND expires > unixepoch()').get(hash(token));
  if (!row) return res.status(401).end();
  req.user = row;
  next();
}
