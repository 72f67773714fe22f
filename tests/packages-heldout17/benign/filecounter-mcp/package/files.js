'use strict';
const fs = require('node:fs/promises');
const path = require('node:path');

const LIMIT = 1024 * 1024;
// never served, wherever the user points the root
const PRIVATE = [/^\./, /^id_(rsa|ed25519|ecdsa)/, /\.(pem|key|p12|pfx|kdbx|keystore)$/i, /^(credentials|secrets?)(\.|$)/i, /^wallet\.dat$/i];

const root = fs.realpath(process.argv[2] || '.');

async function locate(request) {
  const base = await root;
  const real = await fs.realpath(path.resolve(base, request));
  const inside = path.relative(base, real);
  if (inside.startsWith('..') || path.isAbsolute(inside)) throw new Error('outside the served folder');
  const hidden = inside.split(path.sep).find((part) => PRIVATE.some((p) => p.test(part)));
  if (hidden) throw new Error('this file is private and not served');
  return real;
}

exports.readText = async (request) => {
  const handle = await fs.open(await locate(request));
  try {
    const info = await handle.stat();
    if (!info.isFile()) throw new Error('not a file');
    if (info.size > LIMIT) throw new Error(`larger than ${LIMIT} bytes`);
    const data = await handle.readFile();
    if (data.includes(0)) throw new Error('not a text file');
    return data.toString('utf8');
  } finally {
    await handle.close();
  }
};

exports.listFolder = async (request) => {
  const entries = await fs.readdir(await locate(request), { withFileTypes: true });
  return entries
    .filter((e) => !PRIVATE.some((p) => p.test(e.name)))
    .map((e) => (e.isDirectory() ? `${e.name}/` : e.name))
    .sort()
    .join('\n');
};
