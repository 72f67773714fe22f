'use strict';

exports.velocity = (points) => {
  const mean = points.reduce((a, b) => a + b, 0) / points.length;
  const spread = Math.sqrt(points.reduce((a, b) => a + (b - mean) ** 2, 0) / points.length);
  return `${mean.toFixed(1)} ± ${spread.toFixed(1)}`;
};

exports.burndown = (total, done) => {
  let left = total;
  return done.map((d, i) => `${i + 1} ${'#'.repeat(Math.max(0, Math.round(((left -= d) / total) * 40)))} ${left}`).join('\n');
};
