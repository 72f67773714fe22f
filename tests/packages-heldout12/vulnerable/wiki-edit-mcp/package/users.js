import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';

const file = process.env.WIKI_USERS ?? './users.json';
const digest = (t) => createHash('sha256').update(t).digest();

/** Users by the SHA-256 of their (random, 256 bit) token. */
export function signIn(header = '') {
  const given = digest(header.replace(/^Bearer /, ''));
  const users = JSON.parse(readFileSync(file, 'utf8'));
  return Object.keys(users).find((u) => timingSafeEqual(given, Buffer.from(users[u], 'hex')));
}
