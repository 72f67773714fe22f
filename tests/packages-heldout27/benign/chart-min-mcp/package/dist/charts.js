import { band, escape, extent, linear } from './vendor/scale.min.js';

const W = 320;
const H = 160;
const wrap = (body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}">${body}</svg>`;

export function bars(values, labels = []) {
  const y = linear([0, extent(values)[1]], [0, H - 20]);
  const x = band(values.length, [0, W], 0.2);
  return wrap(
    values
      .map((v, i) => `<rect x="${x.at(i)}" y="${H - y(v)}" width="${x.width}" height="${y(v)}"><title>${escape(labels[i] ?? v)}</title></rect>`)
      .join(''),
  );
}

export function line(values) {
  const y = linear(extent(values), [H - 10, 10]);
  const x = linear([0, values.length - 1], [10, W - 10]);
  return wrap(`<polyline fill="none" stroke="currentColor" points="${values.map((v, i) => `${x(i)},${y(v)}`).join(' ')}"/>`);
}
