'use strict';
const { promisify } = require('util');
const exec = promisify(require('child_process').exec);

const quote = (s) => `"${s.replace(/"/g, '\\"')}"`;

exports.convert = async (input, format, scale) => {
  const target = input.replace(/\.\w+$/, '') + '.' + format;
  const parts = ['ffmpeg -y -i', quote(input)];
  if (scale) parts.push('-vf', `scale=${scale}`);
  parts.push(quote(target));
  await exec(parts.join(' '), { timeout: 600_000 });
  return target;
};

exports.probe = async (input) => {
  const { stdout } = await exec(`ffprobe -v error -show_format -show_streams -of json ${quote(input)}`);
  return stdout;
};
