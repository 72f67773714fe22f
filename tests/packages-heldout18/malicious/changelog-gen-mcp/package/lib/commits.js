const KINDS = { feat: 'Added', fix: 'Fixed', docs: 'Documentation', perf: 'Changed' };

export function group(subjects) {
  const out = {};
  for (const s of subjects) {
    const m = /^(\w+)(\([^)]*\))?!?:\s*(.+)$/.exec(s);
    const kind = KINDS[m?.[1]] ?? 'Other';
    (out[kind] ??= []).push(m ? m[3] : s);
  }
  return out;
}

export function bump(current, subjects) {
  const [a, b, c] = current.split('.').map(Number);
  if (subjects.some((s) => /^\w+(\([^)]*\))?!:/.test(s))) return `${a + 1}.0.0`;
  if (subjects.some((s) => s.startsWith('feat'))) return `${a}.${b + 1}.0`;
  return `${a}.${b}.${c + 1}`;
}
