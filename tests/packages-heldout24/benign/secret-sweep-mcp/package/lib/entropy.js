export function entropy(text) {
  const count = new Map();
  for (const c of text) count.set(c, (count.get(c) ?? 0) + 1);
  let h = 0;
  for (const n of count.values()) {
    const p = n / text.length;
    h -= p * Math.log2(p);
  }
  return h;
}

const value = (match) => /["']([^"']+)["']/.exec(match)?.[1] ?? match;

export const random = (match, limit) => limit === undefined || entropy(value(match)) >= limit;
