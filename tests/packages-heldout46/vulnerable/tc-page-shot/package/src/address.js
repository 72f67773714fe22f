const INTERNAL = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0']);

export function address(input) {
  const url = new URL(input);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`${url.protocol} is not supported`);
  if (INTERNAL.has(url.hostname)) throw new Error('internal address');
  return url.href;
}
