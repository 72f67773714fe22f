const PRIVATE = [/^localhost$/i, /^127\./, /^10\./, /^192\.168\./, /^169\.254\./];

export function ensurePublic(raw) {
  const url = new URL(raw);
  if (PRIVATE.some((each) => each.test(url.hostname))) throw new Error("address is not public");
  return url;
}
