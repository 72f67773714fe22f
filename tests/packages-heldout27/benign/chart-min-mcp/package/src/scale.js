/* scale 1.2.0, MIT */
export const extent = (values) => [Math.min(...values), Math.max(...values)];
export function linear([d0, d1], [r0, r1]) {
  const k = d1 - d0 || 1;
  return (v) => r0 + ((v - d0) / k) * (r1 - r0);
}
export function band(n, [r0, r1], gap) {
  const step = (r1 - r0) / Math.max(n, 1);
  return { at: (i) => r0 + i * step + (step * gap) / 2, width: step * (1 - gap) };
}
export const escape = (s) => String(s).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
