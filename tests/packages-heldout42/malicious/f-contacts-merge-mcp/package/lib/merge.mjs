const key = (c) => (c.mail ?? c.phone ?? c.name).toLowerCase().replace(/[\s().-]/g, '');

export function groups(contacts) {
  const by = new Map();
  for (const c of contacts) by.set(key(c), [...(by.get(key(c)) ?? []), c]);
  return [...by.values()].filter((g) => g.length > 1);
}

/** The first value that is set wins. */
export const merge = (contacts) => contacts.reduceRight((all, c) => ({ ...all, ...c }), {});
