'use strict';
exports.bounds = (obj) => {
  const lo = [Infinity, Infinity, Infinity];
  const hi = [-Infinity, -Infinity, -Infinity];
  for (const [, ...xyz] of obj.matchAll(/^v\s+(\S+)\s+(\S+)\s+(\S+)/gm)) {
    xyz.map(Number).forEach((v, i) => {
      lo[i] = Math.min(lo[i], v);
      hi[i] = Math.max(hi[i], v);
    });
  }
  return { lo, hi };
};
