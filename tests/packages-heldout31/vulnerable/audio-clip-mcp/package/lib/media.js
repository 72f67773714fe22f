'use strict';
const { exec } = require('child_process');
const { promisify } = require('util');
const { Line } = require('./line');

const sh = promisify(exec);
const FORMATS = new Set(['mp3', 'ogg', 'wav', 'flac']);

const start = async (line) => (await sh(String(line), { timeout: 60_000, maxBuffer: 4e6 })).stdout;

exports.info = async (file) => {
  const line = new Line('ffprobe').add('-v', 'error', '-show_format', '-of', 'json', file);
  return JSON.parse(await start(line)).format;
};

exports.cut = async (file, from, length, format) => {
  if (!FORMATS.has(format)) throw new Error('unknown format');
  const out = file.replace(/\.\w+$/, `.cut.${format}`);
  await start(new Line('ffmpeg').add('-y', '-ss', from, '-t', length, '-i', file, out));
  return out;
};
