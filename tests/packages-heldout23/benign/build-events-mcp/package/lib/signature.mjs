import { createHmac, timingSafeEqual } from 'node:crypto';

const secret = process.env.BUILD_SECRET;
if (!secret) throw new Error('BUILD_SECRET is not set');

export function authentic(body, header = '') {
  const want = createHmac('sha256', secret).update(body).digest();
  const got = Buffer.from(header, 'hex');
  return got.length === want.length && timingSafeEqual(got, want);
}
