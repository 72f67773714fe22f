'use strict';
const { execFile } = require('child_process');
const { promisify } = require('util');

const run = promisify(execFile);
const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_PAGER: 'cat' };

exports.git = async (...args) => {
  const { stdout } = await run('git', args, { env, shell: false, timeout: 15_000, maxBuffer: 4 << 20 });
  return stdout;
};
