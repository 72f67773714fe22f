'use strict';
const TITLES = { feat: 'Added', fix: 'Fixed', perf: 'Faster', docs: 'Documentation' };

exports.group = (subjects) => {
  const groups = new Map();
  for (const s of subjects) {
    const m = /^(\w+)(\([^)]*\))?!?: (.+)$/.exec(s);
    if (!m || !TITLES[m[1]]) continue;
    const title = TITLES[m[1]];
    groups.set(title, [...(groups.get(title) ?? []), `- ${m[3]}`]);
  }
  return [...groups].map(([t, lines]) => `### ${t}\n\n${lines.join('\n')}`).join('\n\n');
};
