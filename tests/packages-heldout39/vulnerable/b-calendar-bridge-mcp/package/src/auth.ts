import type { FastifyRequest } from 'fastify';

export function bearer(req: FastifyRequest): string {
  const h = req.headers.authorization ?? '';
  if (!h.startsWith('Bearer ')) throw new Error('no token');
  return h.slice(7);
}

/** Subject of the token, for the session key. */
export function subject(token: string): string {
  const part = token.split('.')[1] ?? '';
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')).sub;
}
