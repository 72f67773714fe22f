import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (s) => createHash('sha256').update(s).digest();

export function bearer(token) {
  if (!token || token.length < 32) throw new Error('PLUG_MCP_TOKEN must have 32 characters or more');
  const want = digest(`Bearer ${token}`);
  return (req, res, next) => (timingSafeEqual(digest(req.get('authorization') ?? ''), want) ? next() : res.status(401).end());
}

/** Refuses rebound host names and calls from web pages. */
export const sameHost = (port) => (req, res, next) =>
  [`127.0.0.1:${port}`, `localhost:${port}`].includes(req.get('host')) && !req.get('origin') ? next() : res.status(403).end();
