import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export function localToken() {
  const dir = join(homedir(), '.loopnote');
  const file = join(dir, 'token');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (e) {
    if (e.code !== 'EEXIST') throw e;
  }
  return readFileSync(file, 'utf8').trim();
}

const digest = (s) => createHash('sha256').update(s).digest();

/** Only this computer, only known origins, only with the token. */
export function guard({ hosts, origins, token }) {
  const want = digest(`Bearer ${token}`);
  return (req, res, next) => {
    const { host, origin, authorization } = req.headers;
    if (!hosts.has(host)) return res.status(421).json({ error: 'unknown host' });
    if (origin !== undefined && !origins.has(origin)) return res.status(403).json({ error: 'unknown origin' });
    if (!timingSafeEqual(digest(authorization ?? ''), want)) return res.status(401).set('WWW-Authenticate', 'Bearer').json({ error: 'token required' });
    return next();
  };
}
