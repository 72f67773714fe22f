'use strict';

exports.table = (matches) => {
  const points = new Map();
  const give = (t, n) => points.set(t, (points.get(t) ?? 0) + n);
  for (const { home, away, score } of matches) {
    const [h, a] = score.split(':').map(Number);
    give(home, h > a ? 3 : h === a ? 1 : 0);
    give(away, a > h ? 3 : h === a ? 1 : 0);
  }
  return [...points].sort((x, y) => y[1] - x[1]).map(([t, p], i) => `${i + 1}. ${t} ${p}`).join('\n');
};
