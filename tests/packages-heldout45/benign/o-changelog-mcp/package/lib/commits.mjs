const FORM = /^(\w+)(?:\([^)]*\))?(!)?: (.+)$/;

export function group(subjects) {
  const groups = new Map();
  for (const m of subjects.map((s) => FORM.exec(s)).filter(Boolean)) groups.set(m[1], [...(groups.get(m[1]) ?? []), m]);
  return [...groups].map(([k, list]) => `### ${k}\n${list.map((m) => `- ${m[3]}`).join('\n')}`).join('\n\n');
}

export function bump(current, subjects) {
  const [a, b, c] = current.split('.').map(Number);
  const parts = subjects.map((s) => FORM.exec(s)).filter(Boolean);
  if (parts.some((m) => m[2])) return `${a + 1}.0.0`;
  return parts.some((m) => m[1] === 'feat') ? `${a}.${b + 1}.0` : `${a}.${b}.${c + 1}`;
}
