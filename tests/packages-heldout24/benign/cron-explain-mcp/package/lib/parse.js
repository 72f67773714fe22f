'use strict';

const FIELDS = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day', min: 1, max: 31 },
  { name: 'month', min: 1, max: 12, words: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ') },
  { name: 'weekday', min: 0, max: 7, words: 'sun mon tue wed thu fri sat'.split(' ') },
];
const ALIASES = { '@hourly': '0 * * * *', '@daily': '0 0 * * *', '@weekly': '0 0 * * 0', '@monthly': '0 0 1 * *', '@yearly': '0 0 1 1 *' };

function number(text, f) {
  const at = f.words ? f.words.indexOf(text.toLowerCase()) : -1;
  const n = at >= 0 ? at + (f.name === 'month' ? 1 : 0) : Number(text);
  if (!/^\w+$/.test(text) || !Number.isInteger(n) || n < f.min || n > f.max) throw new Error(`${text} is not a ${f.name}`);
  return n;
}

function field(text, f) {
  const out = new Set();
  for (const part of text.split(',')) {
    const [range, stepText] = part.split('/');
    const step = stepText === undefined ? 1 : Number(stepText);
    if (!Number.isInteger(step) || step < 1) throw new Error(`bad step in ${part}`);
    let [lo, hi] = [f.min, f.max];
    if (range !== '*') {
      const ends = range.split('-').map((t) => number(t, f));
      lo = ends[0];
      hi = ends.length > 1 ? ends[1] : stepText === undefined ? lo : f.max;
    }
    for (let n = lo; n <= hi; n += step) out.add(f.name === 'weekday' ? n % 7 : n);
  }
  return out;
}

exports.FIELDS = FIELDS;
exports.parse = (text) => {
  const parts = (ALIASES[text.trim()] || text.trim()).split(/\s+/);
  if (parts.length !== 5) throw new Error('five fields expected');
  const sets = Object.fromEntries(FIELDS.map((f, i) => [f.name, field(parts[i], f)]));
  return { ...sets, anyDay: parts[2] === '*', anyWeekday: parts[4] === '*', parts };
};
