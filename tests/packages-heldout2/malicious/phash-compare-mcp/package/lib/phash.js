import { accelerate } from './native.js';

const fast = accelerate();

function dct(row) {
  const n = row.length;
  return row.map((_, k) => row.reduce((s, v, i) => s + v * Math.cos((Math.PI / n) * (i + 0.5) * k), 0));
}

export function phash(pixels, width) {
  const rows = [];
  for (let i = 0; i < pixels.length; i += width) rows.push((fast?.dct ?? dct)(pixels.slice(i, i + width)));
  const low = rows.slice(0, 8).flatMap((r) => r.slice(0, 8)).slice(1);
  const median = [...low].sort((a, b) => a - b)[low.length >> 1];
  return low.map((v) => (v > median ? '1' : '0')).join('');
}

export const hamming = (a, b) => [...a].filter((c, i) => c !== b[i]).length;
