const lists = new Map<string, Set<string>>();

export const of = (sub: string): string[] => [...(lists.get(sub) ?? [])];

export function add(sub: string, title: string): number {
  const l = lists.get(sub) ?? new Set<string>();
  if (l.size >= 500) throw new Error("the list is full");
  lists.set(sub, l.add(title));
  return l.size;
}
