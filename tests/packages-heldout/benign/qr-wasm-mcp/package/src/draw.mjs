import { remainder, masks } from '../vendor/rs.min.js';

export const CAPACITY = { L: 60, M: 48, Q: 34 };

export function draw(text, level, parity) {
  const data = [...new TextEncoder().encode(text)];
  if (data.length > CAPACITY[level]) throw new Error('too long for this level');
  const all = [...data, ...remainder(data, 16)];
  const side = Math.ceil(Math.sqrt(all.length * 8));
  const rows = [];
  for (let y = 0; y < side; y += 1) {
    let row = '';
    for (let x = 0; x < side; x += 1) {
      const i = y * side + x;
      const bit = ((all[i >> 3] ?? 0) & masks[i & 7]) !== 0;
      row += bit !== Boolean(parity(x + y)) ? '██' : '  ';
    }
    rows.push(row);
  }
  return rows.join('\n');
}
