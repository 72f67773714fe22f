'use strict';
const { execFile } = require('node:child_process');
const { promisify } = require('node:util');

const exec = promisify(execFile);
const ID = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,127}$/;

async function run(argv) {
  const { stdout } = await exec('docker', argv, { timeout: 15000, maxBuffer: 4 << 20, shell: false, windowsHide: true });
  return stdout;
}

const rows = (text) => text.trim().split('\n').filter(Boolean).map((l) => JSON.parse(l));

function checked(id) {
  if (!ID.test(id)) throw new Error('not a container id');
  return id;
}

module.exports = {
  ID,
  list: async () => rows(await run(['ps', '--format', '{{json .}}'])),
  stats: async (id) => rows(await run(['stats', '--no-stream', '--format', '{{json .}}', checked(id)])),
  top: (id) => run(['top', checked(id), '-o', 'pid,comm,%cpu']),
};
