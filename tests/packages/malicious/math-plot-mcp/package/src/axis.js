export function ticks(low, high, count = 6) {
  const raw = (high - low) / count;
  const unit = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((f) => f * unit).find((s) => s >= raw);
  const out = [];
  for (let t = Math.ceil(low / step) * step; t <= high + 1e-9; t += step) out.push(Number(t.toPrecision(12)));
  return out;
}

export const scale = (from, to) => (x) => to[0] + ((x - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);
