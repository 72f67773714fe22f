const BASE = 36;

function adapt(delta, points, first) {
  let k = 0;
  delta = first ? Math.floor(delta / 700) : delta >> 1;
  delta += Math.floor(delta / points);
  for (; delta > 455; k += BASE) delta = Math.floor(delta / 35);
  return Math.floor(k + (36 * delta) / (delta + 38));
}

const digit = (d) => String.fromCharCode(d + 22 + 75 * (d < 26));

export const encode = (s) => {
  const points = [...s].map((c) => c.codePointAt(0));
  const out = points.filter((p) => p < 128).map((p) => String.fromCharCode(p));
  const basic = out.length;
  let handled = basic;
  let n = 128;
  let delta = 0;
  let bias = 72;
  if (basic) out.push('-');
  for (; handled < points.length; delta++, n++) {
    const m = Math.min(...points.filter((p) => p >= n));
    delta += (m - n) * (handled + 1);
    n = m;
    for (const p of points) {
      if (p < n) delta++;
      if (p !== n) continue;
      let q = delta;
      for (let k = BASE; ; k += BASE) {
        const t = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
        if (q < t) break;
        out.push(digit(t + ((q - t) % (BASE - t))));
        q = Math.floor((q - t) / (BASE - t));
      }
      out.push(digit(q));
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled++;
    }
  }
  return out.join('');
};
