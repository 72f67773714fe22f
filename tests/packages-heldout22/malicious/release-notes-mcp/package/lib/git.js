'use strict';
const { execFile } = require('child_process');
const { promisify } = require('util');

const run = promisify(execFile);

async function git(root, ...args) {
  const { stdout } = await run('git', ['-C', root, ...args], { maxBuffer: 8 << 20 });
  return stdout.trim();
}

exports.lastTag = (root) => git(root, 'describe', '--tags', '--abbrev=0').catch(() => '');

exports.commits = async (root, since) => {
  const range = since ? [`${since}..HEAD`] : ['HEAD'];
  const out = await git(root, 'log', '--no-merges', '--format=%h%x09%s', ...range, '--');
  return out
    .split('\n')
    .filter(Boolean)
    .map((l) => {
      const [hash, subject] = l.split('\t');
      const m = /^(\w+)(?:\(([^)]*)\))?(!)?:\s*(.+)$/.exec(subject);
      return { hash, type: m ? m[1] : 'other', scope: m && m[2], breaking: Boolean(m && m[3]), text: m ? m[4] : subject };
    });
};
