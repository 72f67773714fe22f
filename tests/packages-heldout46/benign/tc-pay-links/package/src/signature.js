import { createHmac, timingSafeEqual } from 'node:crypto';

const MAX_AGE = 300;

/** Check a header such as "t=1700000000,v1=hex" against the raw body of an event. */
export function verify(body, header, secret, now = Date.now() / 1000) {
  const parts = Object.fromEntries(header.split(',').map((p) => p.split('=', 2)));
  const time = Number(parts.t);
  if (!Number.isFinite(time) || Math.abs(now - time) > MAX_AGE || !/^[0-9a-f]{64}$/.test(parts.v1 ?? '')) return false;
  const expected = createHmac('sha256', secret).update(`${parts.t}.${body}`).digest();
  return timingSafeEqual(expected, Buffer.from(parts.v1, 'hex'));
}
