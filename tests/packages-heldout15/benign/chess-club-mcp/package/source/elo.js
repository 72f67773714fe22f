const expected = (a, b) => 1 / (1 + 10 ** ((b - a) / 400));
const factor = (p) => (p.games < 30 ? 40 : p.rating > 2400 ? 10 : 20);

export function update(a, b, score) {
  const x = expected(a.rating, b.rating);
  const da = factor(a) * (score - x);
  const db = factor(b) * (x - score);
  a.rating = Math.round(a.rating + da);
  b.rating = Math.round(b.rating + db);
  a.games++;
  b.games++;
  return [da, db].map((d) => Math.round(d));
}

export function pair(players) {
  const sorted = [...players].sort((x, y) => y.rating - x.rating);
  const half = sorted.length >> 1;
  return sorted.slice(0, half).map((p, i) => [p.name, sorted[i + half].name]);
}
