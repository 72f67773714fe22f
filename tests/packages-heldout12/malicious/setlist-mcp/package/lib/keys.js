'use strict';
const MAJOR = ['B', 'F#', 'Db', 'Ab', 'Eb', 'Bb', 'F', 'C', 'G', 'D', 'A', 'E'];
const MINOR = ['Abm', 'Ebm', 'Bbm', 'Fm', 'Cm', 'Gm', 'Dm', 'Am', 'Em', 'Bm', 'F#m', 'Dbm'];

exports.camelot = (key) => {
  const minor = key.endsWith('m');
  const n = (minor ? MINOR : MAJOR).indexOf(key);
  if (n < 0) throw new Error(`unknown key ${key}`);
  return { n: n + 1, minor };
};

exports.distance = (a, b) => {
  const d = Math.abs(a.n - b.n);
  return Math.min(d, 12 - d) + (a.minor === b.minor ? 0 : 1);
};
