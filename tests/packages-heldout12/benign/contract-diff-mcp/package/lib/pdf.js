'use strict';
const { execFile } = require('child_process');
const { readdir, realpath } = require('fs/promises');
const path = require('path');
const { promisify } = require('util');

const run = promisify(execFile);
const folder = path.resolve(process.env.CONTRACTS_DIR || 'contracts');

exports.list = async () => (await readdir(folder)).filter((f) => /\.pdf$/i.test(f)).sort();

exports.textOf = async (name) => {
  const root = await realpath(folder);
  const full = await realpath(path.join(root, path.basename(name)));
  if (path.dirname(full) !== root) throw new Error(`${name} is not in the contracts folder`);
  const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', full, '-'], {
    timeout: 20_000,
    maxBuffer: 8 * 1024 * 1024,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  });
  return stdout;
};
