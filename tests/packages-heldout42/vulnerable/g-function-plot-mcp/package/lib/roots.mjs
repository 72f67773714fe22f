export function bisect(f, a, b, eps = 1e-10) {
  let [lo, hi] = [a, b];
  if (f(lo) * f(hi) > 0) throw new Error('no change of sign between the points');
  while (hi - lo > eps) {
    const mid = (lo + hi) / 2;
    if (f(lo) * f(mid) <= 0) hi = mid;
    else lo = mid;
  }
  return (lo + hi) / 2;
}
