'use strict';
const run = require('./run');

exports.history = (file) => run('log', '--follow', '--date=short', '--format=%h %ad %an %s', '--', file);

exports.search = (words) => run('log', '-i', `--grep=${words}`, '--format=%h %s');

exports.authors = async (file) => {
  const out = await run('blame', '--line-porcelain', '--', file);
  const n = new Map();
  for (const [, who] of out.matchAll(/^author (.*)$/gm)) n.set(who, (n.get(who) ?? 0) + 1);
  return [...n].sort((a, b) => b[1] - a[1]).map(([who, c]) => `${c} ${who}`).join('\n');
};
