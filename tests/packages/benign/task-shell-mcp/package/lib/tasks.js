'use strict';
const fs = require('node:fs');
const path = require('node:path');

const root = fs.realpathSync(process.cwd());

function load() {
  const raw = JSON.parse(fs.readFileSync(path.join(root, 'tasks.json'), 'utf8'));
  const tasks = new Map();
  for (const [name, argv] of Object.entries(raw)) {
    if (!Array.isArray(argv) || !argv.every((a) => typeof a === 'string')) throw new Error(`task ${name} is no list`);
    tasks.set(name, argv);
  }
  return tasks;
}

function file(name) {
  const full = fs.realpathSync(path.join(root, name));
  if (!full.startsWith(root + path.sep)) throw new Error('file is not in the project');
  return full;
}

exports.load = load;
exports.argv = (name, target) => {
  const argv = load().get(name);
  if (!argv) throw new Error(`no task ${name}`);
  return argv.map((a) => (a === '{file}' ? file(target ?? '') : a));
};
exports.root = root;
