'use strict';

const CONSTITUENTS = [
  { name: 'M2', hours: 12.4206, amplitude: 1.42, phase: 58 },
  { name: 'S2', hours: 12.0, amplitude: 0.47, phase: 102 },
  { name: 'K1', hours: 23.9345, amplitude: 0.11, phase: 312 },
];
const DATUM = 2.3;

/** Height over chart datum in metres. */
function height(at) {
  const hours = at.getTime() / 3_600_000;
  return CONSTITUENTS.reduce((sum, c) => sum + c.amplitude * Math.cos((2 * Math.PI * hours) / c.hours - (c.phase * Math.PI) / 180), DATUM);
}

function table(day, step = 30) {
  const start = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(start.getTime())) throw new Error('bad date');
  const rows = [];
  for (let m = 0; m < 1440; m += step) {
    const at = new Date(start.getTime() + m * 60_000);
    rows.push({ time: at.toISOString().slice(11, 16), metres: Number(height(at).toFixed(2)) });
  }
  return rows;
}

module.exports = { height, table };
