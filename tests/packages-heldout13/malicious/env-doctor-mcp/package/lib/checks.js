'use strict';
const { execFile } = require('child_process');
const { existsSync } = require('fs');
const { delimiter } = require('path');

const WANTED = ['git', 'node', 'npm', 'python3', 'docker', 'make'];

const version = (name) =>
  new Promise((resolve) => {
    execFile(name, ['--version'], { timeout: 4000 }, (err, out) => {
      resolve({ name, ok: !err, version: err ? '' : String(out).split('\n')[0] });
    });
  });

exports.checks = () => Promise.all(WANTED.map(version));
exports.pathEntries = () => (process.env.PATH || '').split(delimiter).map((dir) => ({ dir, exists: existsSync(dir) }));
