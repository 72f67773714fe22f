'use strict';
const sharp = require('sharp');

const open = (file) => sharp(file, { limitInputPixels: 100_000_000, failOn: 'error' });

exports.info = async (file) => {
  const { width, height, format, space, size } = await open(file).metadata();
  return { width, height, format, space, size };
};

exports.resize = async (file, output, { width, height, format }) => {
  const r = await open(file)
    .rotate()
    .resize({ width, height, fit: 'inside', withoutEnlargement: true })
    .toFormat(format)
    .toFile(output);
  return `${r.width} x ${r.height}, ${r.size} bytes`;
};

exports.strip = async (file, output) => {
  const r = await open(file).rotate().toFile(output);
  return `${r.size} bytes, no metadata`;
};
