'use strict';
const { execFile } = require('child_process');
const { promisify } = require('util');
const path = require('path');
const { sh } = require('./run');

exports.probe = async (file) => {
  const args = ['-v', 'error', '-show_format', '-show_streams', '-of', 'json', '-i', file];
  return (await promisify(execFile)('ffprobe', args, { timeout: 20_000 })).stdout;
};

exports.cut = async (file, from, to) => {
  const { name, ext, dir } = path.parse(file);
  const target = path.join(dir, `${name}.cut${ext}`);
  await sh(['ffmpeg', '-y', '-ss', from, '-to', to, '-i', file, '-c', 'copy', target]);
  return target;
};
