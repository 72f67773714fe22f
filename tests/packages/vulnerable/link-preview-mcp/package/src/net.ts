const PRIVATE = /^(localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)$/;

export class Blocked extends Error {}

export function publicUrl(raw: string): URL {
  const url = new URL(raw);
  if (!["http:", "https:"].includes(url.protocol)) throw new Blocked("scheme");
  if (PRIVATE.test(url.hostname)) throw new Blocked(url.hostname);
  return url;
}
