const STEPS = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };
const DIVISION = 96;

export function noteNumber(name) {
  const [, step, sign = '', octave] = /^([A-G])(#|b)?(\d)$/.exec(name);
  return 12 * (Number(octave) + 1) + STEPS[step] + (sign === '#' ? 1 : sign === 'b' ? -1 : 0);
}

function varLength(n) {
  const out = [n & 0x7f];
  while ((n >>= 7)) out.unshift((n & 0x7f) | 0x80);
  return out;
}

const u32 = (n) => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const chunk = (id, data) => [...Buffer.from(id, 'latin1'), ...u32(data.length), ...data];

export function file(numbers, bpm) {
  const tempo = Math.round(60_000_000 / bpm);
  const events = [0, 0xff, 0x51, 3, ...u32(tempo).slice(1)];
  for (const n of numbers) events.push(0, 0x90, n, 80, ...varLength(DIVISION), 0x80, n, 0);
  events.push(0, 0xff, 0x2f, 0);
  return Uint8Array.from([...chunk('MThd', [0, 0, 0, 1, 0, DIVISION]), ...chunk('MTrk', events)]);
}
