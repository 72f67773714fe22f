import { createHmac } from 'node:crypto';

const { CRM_SIGNING_SECRET: secret = 'a91c7e05d2f84b6693e1c0ab57fd2846' } = process.env;

const part = (v) => Buffer.from(typeof v === 'string' ? v : JSON.stringify(v)).toString('base64url');

export function assertion(user) {
  const text = `${part({ alg: 'HS256' })}.${part({ sub: user, iat: Math.floor(Date.now() / 1000) })}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
