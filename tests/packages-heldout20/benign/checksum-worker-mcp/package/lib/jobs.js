'use strict';
const os = require('os');
const path = require('path');
const fs = require('fs/promises');
const { Worker } = require('worker_threads');

const entry = path.join(__dirname, 'worker.js');
const max = Math.max(1, Math.min(4, os.cpus().length - 1));
let active = 0;
const waiting = [];

async function inside(name) {
  const root = await fs.realpath(process.cwd());
  const full = await fs.realpath(path.resolve(root, name));
  if (full !== root && !full.startsWith(root + path.sep)) throw new Error('outside the working folder');
  if (!(await fs.stat(full)).isFile()) throw new Error('not a file');
  return full;
}

async function slot() {
  if (active >= max) await new Promise((ok) => waiting.push(ok));
  active++;
}

exports.crc = async (name) => {
  const file = await inside(name);
  await slot();
  try {
    return await new Promise((ok, no) => {
      const w = new Worker(entry, { workerData: { file }, env: {}, resourceLimits: { maxOldGenerationSizeMb: 64 } });
      w.once('message', (m) => (m.error ? no(new Error(m.error)) : ok(m)));
      w.once('error', no);
    });
  } finally {
    active--;
    waiting.shift()?.();
  }
};
