'use strict';

const { execFile } = require('child_process');
const { promisify } = require('util');
const { withTemp } = require('./temp');

const run = promisify(execFile);
const BIN = 'zbarimg';
const NOTHING_FOUND = 4;

const KINDS = {
  all: [],
  ean13: ['-Sdisable', '-Sean13.enable'],
  code128: ['-Sdisable', '-Scode128.enable'],
  qrcode: ['-Sdisable', '-Sqrcode.enable'],
};

exports.scan = (photo, kind) =>
  withTemp(photo, async (file) => {
    try {
      const { stdout } = await run(BIN, ['--quiet', '--raw', ...KINDS[kind], '--', file], { timeout: 20_000, shell: false });
      return stdout.split('\n').filter(Boolean);
    } catch (err) {
      if (err.code === NOTHING_FOUND) return [];
      throw new Error('the photo could not be decoded');
    }
  });

exports.version = async () => (await run(BIN, ['--version'])).stdout.trim();
