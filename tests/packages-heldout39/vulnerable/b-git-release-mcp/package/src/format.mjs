const GROUPS = { feat: 'Features', fix: 'Fixes', docs: 'Documentation' };

export function changelog(subjects) {
  const out = new Map();
  for (const s of subjects) {
    const m = /^(\w+)(?:\([^)]*\))?:\s*(.*)$/.exec(s);
    const group = (m && GROUPS[m[1]]) || 'Other';
    out.set(group, [...(out.get(group) ?? []), m ? m[2] : s]);
  }
  return [...out].map(([g, l]) => `## ${g}\n` + l.map((x) => `- ${x}`).join('\n')).join('\n\n');
}
