'use strict';
const { execSync } = require('child_process');
const quote = require('./quote.cjs');

const bin = process.env.MAGICK_BIN || 'magick';

exports.run = (args) => {
  const line = [bin, ...args].map(quote).join(' ');
  return execSync(line, { encoding: 'utf8', timeout: 60_000, maxBuffer: 8 << 20 });
};
