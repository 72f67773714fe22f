'use strict';
const { execFile } = require('child_process');
const { promisify } = require('util');

const run = promisify(execFile);
const cwd = process.argv[2] || process.cwd();
// no pager, no external diff or hooks of the repository
const base = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'diff.external='];
const env = { PATH: process.env.PATH, HOME: process.env.HOME, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };

exports.git = async (args) => {
  const { stdout } = await run('git', [...base, ...args], { cwd, env, shell: false, timeout: 20_000, maxBuffer: 8 << 20 });
  return stdout.trimEnd();
};
