export function changes(json) {
  const doc = JSON.parse(json);
  return (doc.resource_changes ?? []).map((r) => ({ address: r.address, actions: r.change?.actions ?? [] }));
}

export function count(list) {
  const out = { create: 0, update: 0, delete: 0 };
  for (const { actions } of list) for (const a of actions) if (a in out) out[a]++;
  return out;
}
