'use strict';
const { execFile } = require('child_process');
const { promisify } = require('util');
const { realpath } = require('fs/promises');
const path = require('path');
const os = require('os');

const run = promisify(execFile);
const folder = process.env.MEDIA_FOLDER || path.join(os.homedir(), 'Videos');
const options = { timeout: 300_000, shell: false, windowsHide: true };

async function locate(name) {
  const [root, full] = await Promise.all([realpath(folder), realpath(path.join(folder, name))]);
  if (path.dirname(full) !== root) throw new Error('the file is not in the media folder');
  return full;
}

exports.cut = async (name, from, duration) => {
  const input = await locate(name);
  const { name: stem, ext } = path.parse(input);
  const output = path.join(path.dirname(input), `${stem}-${Math.round(from)}-${Date.now()}${ext}`);
  // -n: never overwrite, file: keeps ffmpeg from reading the name as a protocol
  await run('ffmpeg', ['-n', '-nostdin', '-ss', String(from), '-t', String(duration), '-i', `file:${input}`, '-c', 'copy', `file:${output}`], options);
  return path.basename(output);
};

exports.length = async (name) => {
  const args = ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', `file:${await locate(name)}`];
  const { stdout } = await run('ffprobe', args, options);
  return Number.parseFloat(stdout);
};
