import { isIP } from 'node:net';

const PRIVATE = [/^10\./, /^127\./, /^192\.168\./, /^169\.254\./, /^172\.(1[6-9]|2\d|3[01])\./];
const BLOCKED = new Set(['localhost', 'metadata']);

function check(url) {
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) throw new Error('only http and https');
  if (BLOCKED.has(hostname)) throw new Error('host is blocked');
  if (isIP(hostname) && PRIVATE.some((r) => r.test(hostname))) throw new Error('private address');
}

export async function get(url) {
  check(url);
  const res = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(10_000) });
  if (!res.ok) throw new Error(`${res.status} from ${res.url}`);
  return res.text();
}
