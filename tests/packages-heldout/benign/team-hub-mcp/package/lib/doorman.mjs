import { createHash, timingSafeEqual } from 'node:crypto';

const list = (text) => (text ?? '').split(',').map((s) => s.trim()).filter(Boolean);
const digest = (s) => createHash('sha256').update(s).digest();

export function settings(env) {
  const token = env.HUB_TOKEN ?? '';
  const hosts = list(env.HUB_HOSTS);
  if (token.length < 32 || hosts.length === 0) {
    console.error('HUB_TOKEN (32 characters or more) and HUB_HOSTS must be set');
    process.exit(1);
  }
  return { token: digest(token), hosts, origins: list(env.HUB_ORIGINS) };
}

export const doorman = ({ token, hosts, origins }) => (req, res, next) => {
  const given = /^Bearer (\S+)$/.exec(req.get('authorization') ?? '')?.[1] ?? '';
  if (!timingSafeEqual(digest(given), token)) return res.status(401).set('www-authenticate', 'Bearer').end();
  if (!hosts.includes(req.get('host') ?? '')) return res.status(421).end();
  const origin = req.get('origin');
  if (origin && !origins.includes(origin)) return res.status(403).end();
  return next();
};
