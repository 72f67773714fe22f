export function parse(text, sep = ',') {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') (cell += '"'), i++;
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === sep) rows.at(-1).push(cell), (cell = '');
    else if (c === '\n') rows.at(-1).push(cell), (cell = ''), rows.push([]);
    else if (c !== '\r') cell += c;
  }
  rows.at(-1).push(cell);
  return rows.filter((r) => r.some((x) => x.trim()));
}

const show = (v) => (/[",\n]/.test(v) ? `"${v.replaceAll('"', '""')}"` : v);
export const format = (rows) => rows.map((r) => r.map((c) => show(c.trim())).join(',')).join('\n');
export const type = (values) => (values.every((v) => /^-?\d+(\.\d+)?$/.test(v.trim())) ? 'number' : 'text');
