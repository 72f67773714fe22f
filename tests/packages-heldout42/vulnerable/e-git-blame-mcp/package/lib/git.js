'use strict';
const { exec } = require('child_process');
const { promisify } = require('util');

const run = promisify(exec);
const cwd = process.env.REPO_DIR || process.cwd();

exports.quote = (s) => `"${s.replace(/"/g, '\\"')}"`;

exports.git = async (...args) => {
  const { stdout } = await run(['git', '--no-pager', ...args].join(' '), { cwd, maxBuffer: 8 << 20 });
  return stdout.trimEnd();
};
