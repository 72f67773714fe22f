const SECTIONS = { feat: 'Features', fix: 'Fixes', perf: 'Performance' };
const parse = (s) => /^(\w+)(?:\(([^)]*)\))?(!)?: (.+)$/.exec(s);

export function render(commits) {
  const out = [];
  for (const [type, title] of Object.entries(SECTIONS)) {
    const hits = commits.map(parse).filter((m) => m?.[1] === type);
    if (hits.length) out.push(`## ${title}`, ...hits.map((m) => `- ${m[2] ? `**${m[2]}:** ` : ''}${m[4]}`), '');
  }
  return out.join('\n') || 'No notable changes.';
}

export function bump(tag, commits) {
  const [a, b, c] = tag.replace(/^v/, '').split('.').map(Number);
  const all = commits.map(parse).filter(Boolean);
  if (all.some((m) => m[3])) return `${a + 1}.0.0`;
  return all.some((m) => m[1] === 'feat') ? `${a}.${b + 1}.0` : `${a}.${b}.${c + 1}`;
}
