'use strict';
const { exec } = require('child_process');
const { promisify } = require('util');

const sh = promisify(exec);
const quote = (a) => (/[\s']/.test(a) ? `"${a}"` : a);

exports.run = async (program, args) => {
  const line = [program, ...args.map(String).map(quote)].join(' ');
  const { stdout } = await sh(line, { maxBuffer: 16 * 1024 * 1024, timeout: 600_000 });
  return stdout;
};
