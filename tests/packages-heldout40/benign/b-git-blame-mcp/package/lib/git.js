'use strict';
const { execFile } = require('child_process');
const { promisify } = require('util');

const run = promisify(execFile);

// A branch, tag or hash; can not begin with a dash.
const REV = /^[0-9A-Za-z_][0-9A-Za-z_./-]{0,120}$/;

async function git(args) {
  const { stdout } = await run('git', ['--no-pager', '--literal-pathspecs', ...args], {
    shell: false,
    timeout: 20000,
    maxBuffer: 4 << 20,
  });
  return stdout;
}

module.exports = { git, REV };
