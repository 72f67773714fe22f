'use strict';
const { height } = require('./tides');

const BERTHS = [
  { id: 'N1', length: 24, depth: 1.8 },
  { id: 'N2', length: 18, depth: 1.5 },
  { id: 'S1', length: 40, depth: 3.1 },
  { id: 'S2', length: 32, depth: 2.6 },
];
const bookings = [];

const overlaps = (b, from, to) => b.from < to && from < b.to;

function free(from, to) {
  return BERTHS.filter((b) => !bookings.some((k) => k.berth === b.id && overlaps(k, from, to)));
}

function plan({ vessel, length, draught, from, to }) {
  const a = new Date(from);
  const z = new Date(to);
  if (!(a < z)) throw new Error('arrival must be before departure');
  const fit = free(a, z)
    .filter((b) => b.length >= length && b.depth + height(a) > draught + 0.5)
    .sort((x, y) => x.length - y.length)[0];
  if (!fit) return null;
  bookings.push({ vessel, berth: fit.id, from: a, to: z });
  return fit;
}

module.exports = { free, plan };
