'use strict';
const { promisify } = require('util');
const run = promisify(require('child_process').exec);

const BIN = process.env.VALVECTL || 'valvectl';

exports.valvectl = async (verb, options) => {
  const flags = Object.entries(options).map(([k, v]) => `--${k}="${String(v).trim()}"`);
  const { stdout } = await run([BIN, verb, ...flags].join(' '), { timeout: 15_000 });
  return stdout.trim();
};
