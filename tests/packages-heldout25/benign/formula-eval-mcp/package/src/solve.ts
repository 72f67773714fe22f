/** Bisection; the signs at both ends must differ. */
export function root(f: (x: number) => number, from: number, to: number): number {
  let [a, b] = [Math.min(from, to), Math.max(from, to)];
  let fa = f(a);
  if (fa === 0) return a;
  if (fa * f(b) > 0) throw new Error("the formula has the same sign at both ends");
  for (let i = 0; i < 200 && b - a > 1e-12 * Math.max(1, Math.abs(a)); i++) {
    const mid = (a + b) / 2;
    const fm = f(mid);
    if (fm === 0) return mid;
    if (fa * fm < 0) b = mid;
    else [a, fa] = [mid, fm];
  }
  return (a + b) / 2;
}
