'use strict';
const { promisify } = require('util');
const exec = promisify(require('child_process').exec);

module.exports = async (words) => {
  const { stdout } = await exec(words.join(' '), { timeout: 20_000, maxBuffer: 8 << 20 });
  return stdout;
};
