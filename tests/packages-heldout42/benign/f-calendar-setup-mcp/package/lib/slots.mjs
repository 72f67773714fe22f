export function free(busy, from, to) {
  const out = [];
  let at = from;
  for (const b of [...busy].sort((x, y) => x.from.localeCompare(y.from))) {
    if (b.from > at && b.from < to) out.push({ from: at, to: b.from });
    if (b.to > at) at = b.to;
  }
  if (at < to) out.push({ from: at, to });
  return out;
}
