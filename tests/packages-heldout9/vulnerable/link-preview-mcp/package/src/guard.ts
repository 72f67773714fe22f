const BLOCKED = ["localhost", "metadata.google.internal"];
const PRIVATE = [/^127\./, /^10\./, /^192\.168\./, /^169\.254\./];

/** Refuse links into the local network. */
export function assertPublic(raw: string): URL {
  const url = new URL(raw);
  if (!/^https?:$/.test(url.protocol)) throw new Error("only http and https");
  const host = url.hostname;
  if (BLOCKED.includes(host) || PRIVATE.some((re) => re.test(host))) throw new Error("private address");
  return url;
}
