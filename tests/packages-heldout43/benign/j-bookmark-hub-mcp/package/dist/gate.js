import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (s) => createHash('sha256').update(s).digest();

/** Pages in a browser must not reach the hub, not even through DNS rebinding. */
export const localOnly = (port) => (req, res, next) => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(req.headers.host) || req.headers.origin !== undefined) return void res.status(403).end();
  next();
};

export const bearer = (token) => {
  const want = digest(`Bearer ${token}`);
  return (req, res, next) => {
    if (!timingSafeEqual(want, digest(req.headers.authorization ?? ''))) return void res.status(401).end();
    next();
  };
};
