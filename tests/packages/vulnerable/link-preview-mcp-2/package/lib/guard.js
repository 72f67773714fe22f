const PRIVATE = [/^localhost$/, /^127\.0\.0\.1$/, /^10\./, /^192\.168\./, /^172\.16\./, /^169\.254\.169\.254$/];
const SHORT = /(sho\.example|go\.example)/;

export function refuse(url) {
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) throw new Error('http and https only');
  if (PRIVATE.some((p) => p.test(hostname))) throw new Error('address is not public');
  return url;
}

export function shortener(url) {
  if (!SHORT.test(url)) throw new Error('not a known shortener');
  return url;
}
