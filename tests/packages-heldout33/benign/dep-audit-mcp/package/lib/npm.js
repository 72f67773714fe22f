'use strict';
const { execFile } = require('child_process');
const path = require('path');

const cwd = path.resolve(process.env.PROJECT_DIR ?? '.');
const OPTIONS = { cwd, shell: false, timeout: 60_000, maxBuffer: 8 * 1024 * 1024 };
// npm-cli.js is run by node itself, so that no shell is needed on Windows either
const cli = require.resolve('npm/bin/npm-cli.js', { paths: [path.join(path.dirname(process.execPath), '..', 'lib'), __dirname] });

exports.run = (args) =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, ...args], OPTIONS, (err, stdout, stderr) => {
      // audit and outdated end with 1 when they find something
      if (err && err.code !== 1) reject(new Error(stderr.trim() || err.message));
      else resolve(stdout);
    });
  });

exports.json = async (args) => JSON.parse((await exports.run(args)) || '{}');
