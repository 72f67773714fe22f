'use strict';
const { spawn } = require('node:child_process');
const { root } = require('./tasks');

module.exports = ([cmd, ...args]) =>
  new Promise((resolve, reject) => {
    const p = spawn(cmd, args, { cwd: root, shell: false, stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000 });
    let out = '';
    const add = (d) => (out = (out + d).slice(-20_000));
    p.stdout.on('data', add);
    p.stderr.on('data', add);
    p.on('error', reject);
    p.on('close', (code) => resolve(`exit ${code}\n${out}`));
  });
