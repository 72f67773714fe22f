'use strict';
const { mkdtemp, rm, writeFile } = require('fs/promises');
const os = require('os');
const path = require('path');
const sh = require('./sh');

const CC = 'gcc';

exports.version = () => sh([CC, '--version']);

exports.assemble = async (source, flags) => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'cx-'));
  try {
    const file = path.join(dir, 'unit.c');
    await writeFile(file, source);
    return await sh([CC, '-S', '-masm=intel', ...flags, '-o', '-', file]);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
};
