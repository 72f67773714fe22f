'use strict';
const { promisify } = require('util');
const path = require('path');
const execFile = promisify(require('child_process').execFile);

const FOLDER = path.resolve(process.env.CHARTS || 'charts');
const ID = /^[a-z0-9]{4,16}$/;

exports.folder = FOLDER;
exports.toPdf = async (id) => {
  if (!ID.test(id)) throw new Error('bad chart id');
  const source = path.join(FOLDER, `${id}.svg`);
  const target = path.join(FOLDER, `${id}.pdf`);
  await execFile('rsvg-convert', ['--format', 'pdf', '--output', target, source], { timeout: 30_000, shell: false });
  return target;
};
