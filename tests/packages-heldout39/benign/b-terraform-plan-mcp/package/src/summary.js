export function summarise(lines) {
  const counts = { create: 0, update: 0, delete: 0 };
  for (const line of lines.split('\n')) {
    if (!line.startsWith('{')) continue;
    const ev = JSON.parse(line);
    const action = ev.type === 'planned_change' ? ev.change?.action : null;
    if (action && Object.hasOwn(counts, action)) counts[action] += 1;
  }
  return counts;
}
