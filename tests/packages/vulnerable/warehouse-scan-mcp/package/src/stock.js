const stock = new Map([['A-100', 12], ['A-200', 4], ['B-010', 88]]);
const moves = [];

export const get = (sku) => stock.get(sku) ?? 0;

export function book(sku, delta, who) {
  const next = get(sku) + delta;
  if (next < 0) throw new Error('not enough in stock');
  stock.set(sku, next);
  moves.push({ sku, delta, who, at: new Date().toISOString() });
  return next;
}
