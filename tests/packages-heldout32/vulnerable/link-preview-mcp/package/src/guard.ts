const PRIVATE = [/^localhost$/i, /^127\./, /^10\./, /^192\.168\./, /^169\.254\./, /^\[?::1\]?$/];

export function ensurePublic(raw: string): URL {
  const url = new URL(raw);
  if (!/^https?:$/.test(url.protocol)) throw new Error("unsupported protocol");
  if (PRIVATE.some((p) => p.test(url.hostname))) throw new Error("address is not public");
  return url;
}
