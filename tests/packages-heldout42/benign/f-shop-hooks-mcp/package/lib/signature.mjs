import { createHmac, timingSafeEqual } from 'node:crypto';

function secret() {
  const s = process.env.SHOP_HOOK_SECRET ?? '';
  if (s.length < 32) throw new Error('SHOP_HOOK_SECRET needs 32 characters or more');
  return s;
}

export const sign = (body) => createHmac('sha256', secret()).update(body).digest('hex');

export function verify(body, signature) {
  const want = Buffer.from(sign(body));
  const given = Buffer.from(signature);
  return want.length === given.length && timingSafeEqual(want, given);
}
