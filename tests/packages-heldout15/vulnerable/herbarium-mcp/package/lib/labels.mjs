const wrap = (s, n) => s.match(new RegExp(`.{1,${n}}(\\s|$)`, 'g')) ?? [s];

export function label(s, width = 42) {
  const rule = '-'.repeat(width);
  return [
    rule,
    s.taxon.toUpperCase(),
    s.author ?? '',
    ...wrap(`${s.locality}, ${s.country}`, width),
    `leg. ${s.collector} ${s.number ?? 's.n.'}  ${s.date}`,
    rule,
  ].join('\n');
}
