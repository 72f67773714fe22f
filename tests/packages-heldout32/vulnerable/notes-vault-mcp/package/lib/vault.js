'use strict';
const fs = require('fs/promises');
const os = require('os');
const path = require('path');

const ROOT = path.resolve(process.env.VAULT || path.join(os.homedir(), 'vault'));

function locate(name) {
  const full = path.resolve(ROOT, name);
  if (!full.startsWith(ROOT)) throw new Error('outside the vault');
  return full;
}

const guarded = (fn) => async (name, ...rest) => fn(locate(name), ...rest);

exports.read = guarded((file) => fs.readFile(file, 'utf8'));
exports.write = guarded(async (file, text) => {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, text);
});
exports.list = async () => (await fs.readdir(ROOT, { recursive: true })).filter((f) => f.endsWith('.md'));
