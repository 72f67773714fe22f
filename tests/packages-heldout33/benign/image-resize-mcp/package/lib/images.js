'use strict';
const sharp = require('sharp');

const open = (buf) => sharp(buf, { limitInputPixels: 60_000_000, failOn: 'error' });

exports.resize = (buf, width, format) => open(buf).rotate().resize({ width, withoutEnlargement: true }).toFormat(format).toBuffer();

exports.info = async (buf) => {
  const { format, width, height, hasAlpha } = await open(buf).metadata();
  return { format, width, height, hasAlpha };
};
