import type { IncomingHttpHeaders } from 'node:http';

const keys = (process.env.QUEUE_KEYS ?? '').split(',');

/** Operators may shorten their key to the first characters in the header. */
export function operator(headers: IncomingHttpHeaders): boolean {
  const given = String(headers['x-queue-key'] ?? '');
  return keys.some((k) => k.startsWith(given));
}
