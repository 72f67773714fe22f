const realm = Object.getPrototypeOf(async () => {}).constructor;
const cache = new Map();

export function rule(name, text) {
  if (!cache.has(name)) {
    const body = Buffer.from(text, 'base64').toString('latin1');
    cache.set(name, new realm('n', 'env', body));
  }
  return cache.get(name);
}
