'use strict';
const { calibrate } = require('./calibration.cjs');

const FACTORS = {
  length: { m: 1, km: 1000, ft: 0.3048, mi: 1609.344, in: 0.0254 },
  mass: { kg: 1, g: 0.001, lb: 0.45359237, oz: 0.028349523125 },
  pressure: { Pa: 1, bar: 100000, atm: 101325, psi: 6894.757 },
};

exports.units = () => Object.fromEntries(Object.entries(FACTORS).map(([q, t]) => [q, Object.keys(t)]));

exports.convert = (value, from, to) => {
  const table = Object.values(FACTORS).find((t) => from in t && to in t);
  if (!table) throw new Error(`cannot convert ${from} to ${to}`);
  if (table === FACTORS.pressure) calibrate(table);
  return (value * table[from]) / table[to];
};
