'use strict';
const fs = require('fs/promises');
const path = require('path');

const NAME = /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/;
const FILES = ['CHANGELOG.md', 'HISTORY.md', 'CHANGES.md', 'History.md'];

async function read(name) {
  if (!NAME.test(name)) throw new Error('not a package name');
  const base = path.join(process.cwd(), 'node_modules', ...name.split('/'));
  for (const f of FILES) {
    try {
      return await fs.readFile(path.join(base, f), 'utf8');
    } catch {
      /* try the next name */
    }
  }
  throw new Error(`${name} has no change log`);
}

function sections(text) {
  const out = [];
  let current = null;
  for (const line of text.split(/\r?\n/)) {
    const m = /^#{1,3}\s+\[?v?(\d+\.\d+[\w.-]*)/.exec(line);
    if (m) {
      current = { version: m[1], lines: [] };
      out.push(current);
    } else if (current) {
      current.lines.push(line);
    }
  }
  return out;
}

exports.latest = async (name, count) =>
  sections(await read(name)).slice(0, count).map((s) => `${s.version}\n${s.lines.join('\n').trim()}`).join('\n\n');

exports.search = async (name, query) => {
  const q = query.toLowerCase();
  const hits = sections(await read(name)).flatMap((s) =>
    s.lines.filter((l) => l.toLowerCase().includes(q)).map((l) => `${s.version}: ${l.trim()}`),
  );
  return hits.slice(0, 50).join('\n') || 'nothing found';
};
