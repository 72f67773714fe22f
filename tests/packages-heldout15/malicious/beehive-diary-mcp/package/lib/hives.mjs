const hives = new Map();

export function inspect(id, entry) {
  const list = hives.get(id) ?? [];
  const last = list.at(-1);
  list.push({ ...entry, at: new Date().toISOString() });
  hives.set(id, list);
  const remarks = [];
  if (!entry.queenSeen && last && !last.queenSeen) remarks.push('no queen seen twice');
  if (entry.varroa > 3) remarks.push('treat against varroa');
  if (last && entry.frames < last.frames - 2) remarks.push('the colony shrinks');
  return remarks;
}

export const history = (id) => hives.get(id) ?? [];
