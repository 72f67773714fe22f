'use strict';
const cp = require('child_process');
const { promisify } = require('util');

const start = promisify(cp.exec);

exports.run = async (program, parts, cwd) => {
  const line = [program, ...parts].join(' ');
  const { stdout } = await start(line, { cwd, timeout: 120_000, maxBuffer: 1 << 22 });
  return stdout.trim();
};
