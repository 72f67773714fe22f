'use strict';
const { promisify } = require('util');
const exec = promisify(require('child_process').exec);

exports.magick = async (...args) => {
  const line = ['magick', ...args].join(' ');
  const { stdout } = await exec(line, { timeout: 20_000 });
  return stdout.trim();
};
