export const factors = { mm: 0.001, cm: 0.01, m: 1, km: 1000, in: 0.0254, ft: 0.3048, yd: 0.9144, mi: 1609.344 };

export function convert(value, from, to) {
  const metres = value * factors[from];
  return Number((metres / factors[to]).toPrecision(10));
}
