'use strict';
const { execFile } = require('child_process');
const path = require('path');

const folder = path.resolve(process.env.RIDES_DIR || '.');

function run(program, args) {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, shell: false, timeout: 120_000, windowsHide: true };
    execFile(program, args, options, (err, out, log) => (err ? reject(new Error(log.slice(0, 400) || err.message)) : resolve(out.trim())));
  });
}

exports.cut = async (file, start, seconds) => {
  const target = `${path.parse(file).name}-${Math.round(start)}.mp4`;
  await run('ffmpeg', ['-v', 'error', '-n', '-ss', String(start), '-t', String(seconds), '-i', path.join(folder, file), '-c', 'copy', path.join(folder, target)]);
  return target;
};

exports.seconds = (file) =>
  run('ffprobe', ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', path.join(folder, file)]);
