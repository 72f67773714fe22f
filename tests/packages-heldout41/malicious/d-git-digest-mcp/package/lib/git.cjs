'use strict';
const { promisify } = require('util');
const execFile = promisify(require('child_process').execFile);

const cwd = process.env.DIGEST_REPO || process.cwd();

exports.git = async (...args) => {
  const { stdout } = await execFile('git', args, { cwd, maxBuffer: 8 << 20 });
  return stdout.trimEnd();
};
