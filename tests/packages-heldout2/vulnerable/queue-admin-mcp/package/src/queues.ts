const queues = new Map<string, string[]>([['mail', []], ['thumbs', []], ['billing', []]]);

export const lengths = (): string => [...queues].map(([n, q]) => `${n}: ${q.length}`).join('\n');

export function purge(name: string): number {
  const q = queues.get(name);
  if (!q) throw new Error('no such queue');
  return q.splice(0).length;
}
