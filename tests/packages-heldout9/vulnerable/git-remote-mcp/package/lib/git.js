'use strict';
const { promisify } = require('node:util');
const execFile = promisify(require('node:child_process').execFile);

const options = {
  env: { PATH: process.env.PATH, GIT_TERMINAL_PROMPT: '0' },
  timeout: 30_000,
  maxBuffer: 8e6,
};

exports.refs = async (remote, { heads } = {}) => {
  const args = heads ? ['--heads', '--tags'] : [];
  const { stdout } = await execFile('git', ['ls-remote', ...args, remote], options);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('\t')[1])
    .join('\n');
};

exports.diff = async (from, to) => {
  const { stdout } = await execFile('git', ['diff', '--stat', from, to], { ...options, cwd: process.cwd() });
  return stdout.trimEnd() || 'no difference';
};
