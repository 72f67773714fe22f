export function bins(values, count) {
  const xs = values.filter(Number.isFinite);
  const low = Math.min(...xs);
  const high = Math.max(...xs);
  const width = (high - low) / count || 1;
  const out = Array.from({ length: count }, (_, i) => ({ from: low + i * width, to: low + (i + 1) * width, n: 0 }));
  for (const x of xs) out[Math.min(count - 1, Math.floor((x - low) / width))].n += 1;
  return out;
}
