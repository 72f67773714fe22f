const W = 400;
const H = 300;

export function plot(f, from, to) {
  const xs = Array.from({ length: W }, (_, i) => from + ((to - from) * i) / (W - 1));
  const ys = xs.map(f);
  const finite = ys.filter(Number.isFinite);
  if (!finite.length) throw new RangeError('nothing to plot');
  const [lo, hi] = [Math.min(...finite), Math.max(...finite)];
  const scale = (y) => (H - ((y - lo) / (hi - lo || 1)) * H).toFixed(1);
  const points = ys.map((y, i) => (Number.isFinite(y) ? `${i},${scale(y)}` : '')).filter(Boolean);
  return `<svg viewBox="0 0 ${W} ${H}"><polyline fill="none" stroke="#06c" points="${points.join(' ')}"/></svg>`;
}
