'use strict';
const UNITS = {
  m: { kind: 'length', factor: 1 },
  km: { kind: 'length', factor: 1000 },
  mi: { kind: 'length', factor: 1609.344 },
  kg: { kind: 'mass', factor: 1 },
  lb: { kind: 'mass', factor: 0.45359237 },
};

exports.UNITS = UNITS;
exports.convert = (value, from, to) => {
  if (UNITS[from].kind !== UNITS[to].kind) throw new Error(`${from} and ${to} do not match`);
  return Number(((value * UNITS[from].factor) / UNITS[to].factor).toPrecision(6));
};
