'use strict';
const { run } = require('./run');

exports.cut = async ({ file, start, seconds, output }) => {
  await run('ffmpeg', ['-y', '-ss', start, '-t', seconds, '-i', file, '-c', 'copy', output]);
  return `wrote ${output}`;
};

exports.audio = async ({ file, output }) => {
  await run('ffmpeg', ['-y', '-i', file, '-vn', '-q:a', 2, output]);
  return `wrote ${output}`;
};

exports.probe = ({ file }) => run('ffprobe', ['-v', 'error', '-show_streams', '-of', 'json', file]);
