'use strict';
const { execFile } = require('child_process');
const { promisify } = require('util');
const run = promisify(execFile);

const REF = /^[0-9a-f]{7,40}$|^HEAD$/;

async function git(args, cwd = process.cwd()) {
  const { stdout } = await run('git', args, { cwd, timeout: 10_000, maxBuffer: 4 << 20 });
  return stdout.trimEnd();
}

function commit(ref) {
  if (!REF.test(ref)) throw new Error('a commit id or HEAD is needed');
  return ref;
}

module.exports = { git, commit };
