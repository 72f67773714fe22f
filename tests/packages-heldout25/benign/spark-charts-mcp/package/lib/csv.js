function split(line) {
  const cells = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const c = line[i];
    if (quoted) {
      if (c === '"' && line[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      cells.push(cell);
      cell = '';
    } else cell += c;
  }
  return [...cells, cell];
}

export function column(csv, name) {
  const [head, ...rows] = csv.split(/\r?\n/).filter((l) => l.trim()).map(split);
  const at = head.indexOf(name);
  if (at < 0) throw new Error(`no column ${name}; there are ${head.join(', ')}`);
  const values = rows.map((r) => Number(r[at])).filter(Number.isFinite);
  if (values.length < 2) throw new Error('fewer than two numbers in that column');
  return values.slice(0, 2000);
}
