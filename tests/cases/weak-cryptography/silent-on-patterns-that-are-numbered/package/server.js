export function keepPattern(patterns, strategy) {
  const id = `pat_${Date.now()}_${Math.random().toString(36).slice(2, 9)}`;
  patterns.set(id, strategy);
  return id;
}
