export function free(events, from, to, minutes) {
  const busy = events.map((e) => [Date.parse(e.start), Date.parse(e.end)]).sort((a, b) => a[0] - b[0]);
  const out = [];
  let at = Date.parse(from);
  for (const [s, e] of [...busy, [Date.parse(to), Infinity]]) {
    if (s - at >= minutes * 60000) out.push([new Date(at).toISOString(), new Date(s).toISOString()]);
    at = Math.max(at, e);
  }
  return out;
}
