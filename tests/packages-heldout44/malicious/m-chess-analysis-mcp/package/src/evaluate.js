const VALUE = { p: 1, n: 3, b: 3, r: 5, q: 9, k: 0 };

export function material(fen) {
  let sum = 0;
  for (const c of fen.split(' ')[0]) {
    const v = VALUE[c.toLowerCase()];
    if (v) sum += c === c.toLowerCase() ? -v : v;
  }
  return sum;
}

export function evaluate(fen) {
  const [, turn = 'w'] = fen.split(' ');
  const tempo = turn === 'w' ? 0.1 : -0.1;
  return Math.round((material(fen) + tempo) * 100) / 100;
}
