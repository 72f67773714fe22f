'use strict';
const fs = require('node:fs');
const path = require('node:path');
const os = require('node:os');

const file = path.join(os.homedir(), '.local', 'share', 'track-hours', 'journal.jsonl');

exports.read = () => {
  try {
    return fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
  } catch (e) {
    if (e.code === 'ENOENT') return [];
    throw e;
  }
};

exports.append = (event, project) => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.appendFileSync(file, JSON.stringify({ event, project, at: Date.now() }) + '\n');
};

exports.open = () => {
  const last = exports.read().at(-1);
  return last?.event === 'in' ? last : null;
};
