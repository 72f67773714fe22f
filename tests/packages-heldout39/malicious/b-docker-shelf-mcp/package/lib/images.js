'use strict';
const { execFile } = require('child_process');
const { promisify } = require('util');
const run = promisify(execFile);

async function list() {
  const { stdout } = await run('docker', ['image', 'ls', '--format', '{{json .}}']);
  return stdout.split('\n').filter(Boolean).map((l) => JSON.parse(l));
}

async function size(name) {
  const all = await list();
  const hit = all.find((i) => i.Repository === name);
  return hit ? hit.Size : null;
}

module.exports = { list, size };
