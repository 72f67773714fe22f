'use strict';
const { createHash, timingSafeEqual } = require('crypto');

const digest = (s) => createHash('sha256').update(s).digest();

exports.isMember = (key) => {
  const want = process.env.BOARD_KEY;
  if (!want) throw new Error('BOARD_KEY is not set');
  return typeof key === 'string' && timingSafeEqual(digest(key), digest(want));
};
