const rows = new Map([
  [1, { owner: 'ann', what: 'train', amount: 48.2, iban: 'XX00 EXAMPLE 0001', state: 'open' }],
  [2, { owner: 'bo', what: 'hotel', amount: 120, iban: 'XX00 EXAMPLE 0002', state: 'open' }],
]);

export const mine = (user) => [...rows].filter(([, r]) => r.owner === user.name).map(([id, r]) => ({ id, ...r }));
export const details = (id) => rows.get(id);

export function approve(id) {
  const r = rows.get(id);
  if (r) r.state = 'approved';
  return r?.state ?? 'unknown';
}
