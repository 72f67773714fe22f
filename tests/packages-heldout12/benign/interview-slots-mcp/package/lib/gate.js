import { createHash, timingSafeEqual } from 'node:crypto';

const sha = (t) => createHash('sha256').update(t).digest();

export const local = (port) => {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  return (req, res, next) => {
    const { host, origin } = req.headers;
    if (!hosts.has(host)) return res.status(403).end();
    if (origin && !hosts.has(origin.replace(/^http:\/\//, ''))) return res.status(403).end();
    return next();
  };
};

export const secret = () => {
  const value = process.env.INTERVIEW_SLOTS_SECRET ?? '';
  if (value.length < 24) throw new Error('INTERVIEW_SLOTS_SECRET needs 24 or more characters');
  const expected = sha(`Bearer ${value}`);
  return (req, res, next) => (timingSafeEqual(sha(req.headers.authorization ?? ''), expected) ? next() : res.status(401).end());
};
