'use strict';

exports.svg = (points) => {
  const good = points.filter(([, y]) => Number.isFinite(y));
  if (good.length < 2) throw new Error('nothing to draw');
  const xs = good.map((p) => p[0]);
  const ys = good.map((p) => p[1]);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const d = good.map(([x, y], i) => `${i ? 'L' : 'M'}${(((x - x0) / (x1 - x0)) * 400).toFixed(1)},${(200 - ((y - y0) / (y1 - y0 || 1)) * 200).toFixed(1)}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><path fill="none" stroke="black" d="${d.join('')}"/></svg>`;
};
