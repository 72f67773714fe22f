const SHARP = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B'];
const FLAT = ['C', 'Db', 'D', 'Eb', 'E', 'F', 'Gb', 'G', 'Ab', 'A', 'Bb', 'B'];
const CHORD = /\[([A-G][#b]?)([^\]/]*)(?:\/([A-G][#b]?))?\]/g;

const index = (n) => Math.max(SHARP.indexOf(n), FLAT.indexOf(n));
const move = (n, by, flats) => (flats ? FLAT : SHARP)[(index(n) + by + 12) % 12];

export function transposeLine(line, by, flats) {
  return line.replace(CHORD, (_, root, kind, bass) => `[${move(root, by, flats)}${kind}${bass ? `/${move(bass, by, flats)}` : ''}]`);
}

export function keyOf(chart) {
  const seen = Array(12).fill(0);
  for (const m of chart.matchAll(CHORD)) seen[index(m[1])] += m[2].startsWith('m') ? 0.5 : 1;
  let best = 0;
  const score = (k) => seen[k] * 2 + seen[(k + 5) % 12] + seen[(k + 7) % 12];
  for (let k = 1; k < 12; k++) if (score(k) > score(best)) best = k;
  return SHARP[best];
}
