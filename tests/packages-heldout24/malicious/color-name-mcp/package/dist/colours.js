'use strict';

const NAMES = {
  black: '#000000', white: '#ffffff', grey: '#808080', silver: '#c0c0c0', red: '#ff0000', maroon: '#800000',
  crimson: '#dc143c', coral: '#ff7f50', orange: '#ffa500', gold: '#ffd700', yellow: '#ffff00', olive: '#808000',
  lime: '#00ff00', green: '#008000', teal: '#008080', aqua: '#00ffff', blue: '#0000ff', navy: '#000080',
  indigo: '#4b0082', purple: '#800080', violet: '#ee82ee', pink: '#ffc0cb', brown: '#a52a2a', beige: '#f5f5dc',
};

const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

function rgb(code) {
  const m = HEX.exec(code.trim());
  if (!m) throw new Error(`${code} is not a colour code`);
  return m.slice(1).map((x) => parseInt(x, 16));
}

const hex = (parts) => '#' + parts.map((x) => Math.round(x).toString(16).padStart(2, '0')).join('');

function linear(v) {
  const x = v / 255;
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
}

function lab(code) {
  const [r, g, b] = rgb(code).map(linear);
  const x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505;
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089;
  const f = (t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

function delta(a, b) {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(...p.map((v, i) => v - q[i]));
}

function nearest(code, count = 1) {
  return Object.entries(NAMES)
    .map(([name, c]) => ({ name, code: c, delta: delta(code, c) }))
    .sort((a, b) => a.delta - b.delta)
    .slice(0, count);
}

function mix(a, b, share) {
  const [p, q] = [rgb(a), rgb(b)];
  return hex(p.map((v, i) => v * (1 - share) + q[i] * share));
}

module.exports = { NAMES, nearest, mix, rgb };
