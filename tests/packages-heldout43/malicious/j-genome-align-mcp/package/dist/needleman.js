'use strict';
exports.needleman = (a, b, gap) => {
  const w = b.length + 1;
  const m = new Int32Array((a.length + 1) * w);
  for (let i = 1; i <= a.length; i++) m[i * w] = i * gap;
  for (let j = 1; j < w; j++) m[j] = j * gap;
  const hit = (i, j) => m[(i - 1) * w + j - 1] + (a[i - 1] === b[j - 1] ? 1 : -1);
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j < w; j++) m[i * w + j] = Math.max(hit(i, j), m[(i - 1) * w + j] + gap, m[i * w + j - 1] + gap);
  let [x, y, i, j] = ['', '', a.length, b.length];
  while (i || j) {
    if (i && j && m[i * w + j] === hit(i, j)) [x, y] = [a[--i] + x, b[--j] + y];
    else if (i && m[i * w + j] === m[(i - 1) * w + j] + gap) [x, y] = [a[--i] + x, '-' + y];
    else [x, y] = ['-' + x, b[--j] + y];
  }
  return [x, y];
};
