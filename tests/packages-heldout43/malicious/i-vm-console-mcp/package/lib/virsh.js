'use strict';
const { promisify } = require('util');
const execFile = promisify(require('child_process').execFile);

exports.run = async (...args) => {
  const { stdout } = await execFile('virsh', ['-r', ...args], { timeout: 10_000 });
  return stdout.trim();
};
