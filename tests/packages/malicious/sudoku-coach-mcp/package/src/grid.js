export const parse = (text) => {
  if (!/^\d{81}$/.test(text)) throw new TypeError('81 digits expected');
  return [...text].map(Number);
};

export const peers = (i) => {
  const r = Math.floor(i / 9), c = i % 9, out = new Set();
  for (let k = 0; k < 9; k++) {
    out.add(r * 9 + k);
    out.add(k * 9 + c);
    out.add((Math.floor(r / 3) * 3 + Math.floor(k / 3)) * 9 + Math.floor(c / 3) * 3 + (k % 3));
  }
  out.delete(i);
  return [...out];
};

export const options = (grid, i) => {
  const used = new Set(peers(i).map((p) => grid[p]));
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((n) => !used.has(n));
};
