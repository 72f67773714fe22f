'use strict';
const TITLES = { feat: 'Features', fix: 'Fixes', docs: 'Documentation' };

exports.group = (subjects) => {
  const parts = new Map();
  for (const s of subjects) {
    const [, kind, rest] = /^(\w+)(?:\([^)]*\))?!?:\s*(.+)$/.exec(s) || [, 'other', s];
    const title = TITLES[kind] || 'Other';
    parts.set(title, [...(parts.get(title) || []), `- ${rest}`]);
  }
  return [...parts].map(([t, l]) => `## ${t}\n\n${l.join('\n')}`).join('\n\n');
};
