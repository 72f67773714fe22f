'use strict';
const { execFileSync } = require('child_process');

const run = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

exports.ref = (name) => {
  if (!/^[\w./-]+$/.test(name) || name.startsWith('-')) throw new Error(`bad revision ${name}`);
  return name;
};
exports.top = () => run('rev-parse', '--show-toplevel');
exports.lastTag = () => run('describe', '--tags', '--abbrev=0');
exports.subjects = (from, to) => run('log', '--format=%s', `${from}..${to}`, '--').split('\n').filter(Boolean);
