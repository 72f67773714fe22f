'use strict';
const { ACCEPT, TABLE, WIDTH } = require('./parser.generated');

const RANGES = [[0, 59], [0, 23], [1, 31], [1, 12], [0, 7]];
const classOf = (c) => (c >= '0' && c <= '9' ? 0 : c === undefined ? 5 : ['*', ',', '-', '/'].indexOf(c) + 1);

function field(text, [low, high]) {
  const out = new Set();
  let state = 0;
  let n = null;
  let from = null;
  let to = null;
  let phase = 'value';
  const flush = () => {
    const step = phase === 'step' ? n : 1;
    const a = from ?? n;
    const b = phase === 'step' ? to ?? (from === null ? null : high) : phase === 'range' ? n : to ?? a;
    if (!(step >= 1) || a === null || b === null || a < low || b > high || a > b) throw new RangeError(`${text} is out of range`);
    for (let v = a; v <= b; v += step) out.add(v);
    n = from = to = null;
    phase = 'value';
  };
  const actions = [
    () => {},
    (c) => (n = (n ?? 0) * 10 + Number(c)),
    () => ([from, to] = [low, high]),
    flush,
    () => ([from, n, phase] = [n, null, 'range']),
    () => {
      if (phase === 'range') to = n;
      else if (from === null) from = n;
      [n, phase] = [null, 'step'];
    },
  ];
  for (let i = 0; i <= text.length; i++) {
    const k = classOf(text[i]);
    const cell = k > 5 || (k === 0 && !/[\d]/.test(text[i] ?? '')) ? 0xff : TABLE.charCodeAt(state * WIDTH + k);
    if (cell === 0xff) throw new SyntaxError(`cannot read ${text.slice(0, 40)}`);
    actions[cell & 15](text[i]);
    state = cell >> 4;
  }
  if (state !== ACCEPT) throw new SyntaxError(`cannot read ${text.slice(0, 40)}`);
  return out;
}

module.exports.parse = (line) => {
  const parts = line.trim().split(/\s+/);
  if (parts.length !== 5 || parts.some((p) => p.length > 100)) throw new SyntaxError('five fields are needed');
  const sets = parts.map((p, i) => field(p, RANGES[i]));
  if (sets[4].delete(7)) sets[4].add(0);
  return { parts, minute: sets[0], hour: sets[1], day: sets[2], month: sets[3], weekday: sets[4] };
};
