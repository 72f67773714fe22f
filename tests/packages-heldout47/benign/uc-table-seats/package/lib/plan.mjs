/** First fit, large groups first. */
export function seat(groups, seats) {
  const tables = [];
  for (const g of [...groups].sort((a, b) => b.length - a.length)) {
    if (g.length > seats) throw new Error(`a group of ${g.length} does not fit at a table`);
    const t = tables.find((x) => x.flat().length + g.length <= seats);
    if (t) t.push(g);
    else tables.push([g]);
  }
  return tables;
}
