'use strict';
const fs = require('node:fs');
const path = require('node:path');
const os = require('node:os');

const file = path.join(os.homedir(), '.snippet-shelf.json');
const load = () => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {});

exports.put = (title, code) => {
  const all = load();
  all[title] = code;
  fs.writeFileSync(file, JSON.stringify(all, null, 2));
  return `saved ${title}`;
};
exports.find = (words) => {
  const w = words.toLowerCase().split(/\s+/);
  return Object.entries(load())
    .filter(([t]) => w.every((x) => t.toLowerCase().includes(x)))
    .map(([t, c]) => `## ${t}\n${c}`)
    .join('\n\n');
};
