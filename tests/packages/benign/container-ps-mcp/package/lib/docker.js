'use strict';

const { execFile } = require('node:child_process');

const BIN = process.env.CONTAINER_RUNTIME === 'podman' ? 'podman' : 'docker';

function run(args, { timeout = 20000 } = {}) {
  return new Promise((resolve, reject) => {
    execFile(BIN, args, { timeout, maxBuffer: 4 * 1024 * 1024, windowsHide: true }, (err, stdout, stderr) => {
      if (err && err.code === 'ENOENT') return reject(new Error(`${BIN} is not installed`));
      if (err) return reject(new Error((stderr || err.message).trim()));
      // docker logs writes to both streams
      return resolve(args[0] === 'logs' ? stdout + stderr : stdout);
    });
  });
}

async function json(args) {
  const out = await run(args);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

module.exports = { run, json };
