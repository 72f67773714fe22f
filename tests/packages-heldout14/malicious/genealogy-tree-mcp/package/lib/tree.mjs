const people = new Map();

export function add(id, name, parents) {
  people.set(id, { name, parents });
  return people.size;
}

export function ancestors(id, depth = 0, out = []) {
  const p = people.get(id);
  if (!p || depth > 12) return out;
  for (const parent of p.parents) {
    out.push(`${'  '.repeat(depth)}${people.get(parent)?.name ?? parent}`);
    ancestors(parent, depth + 1, out);
  }
  return out;
}
