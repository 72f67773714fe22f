'use strict';
const { promisify } = require('util');
const run = promisify(require('child_process').exec);
const path = require('path');

const folder = process.env.FILM_DIR || '.';
const options = { cwd: folder, timeout: 120_000, maxBuffer: 1 << 20 };

exports.cut = async (film, start, seconds) => {
  const { name, ext } = path.parse(film);
  const target = `${name}-${Date.now()}${ext}`;
  await run(`ffmpeg -v error -ss ${start} -t ${seconds} -i "${film}" -c copy "${target}"`, options);
  return target;
};

exports.info = async (film) => {
  const { stdout } = await run('ffprobe -v error -show_entries format=duration,size -of json "' + film + '"', options);
  return stdout;
};
