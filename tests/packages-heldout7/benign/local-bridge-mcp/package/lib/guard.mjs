import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const ORIGINS = new Set(['chrome-extension://bridgeexamplebridgeexamplebridge', 'https://bridge.local-tabs.example']);
const key = process.env.BRIDGE_KEY ?? randomBytes(24).toString('base64url');
if (!process.env.BRIDGE_KEY) console.error(`pairing key: ${key}`);

const digest = (t) => createHash('sha256').update(t).digest();
const expected = digest(`Bearer ${key}`);

export function guard(req, res, port) {
  const { host, origin, authorization = '' } = req.headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 'host';
  if (origin !== undefined) {
    if (!ORIGINS.has(origin)) return 'origin';
    res.setHeader('vary', 'origin');
    res.setHeader('access-control-allow-origin', origin);
    res.setHeader('access-control-allow-credentials', 'true');
    res.setHeader('access-control-allow-headers', 'authorization, content-type');
    if (req.method === 'OPTIONS') return 'preflight';
  }
  return timingSafeEqual(digest(authorization), expected) ? 'ok' : 'key';
}
