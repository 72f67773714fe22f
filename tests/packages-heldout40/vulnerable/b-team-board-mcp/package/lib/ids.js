'use strict';
const { createHash } = require('crypto');

let counter = 0;

/** Id of a new session. */
function newId() {
  const seed = [Date.now(), ++counter, Math.random().toString(36).slice(2, 6)].join('.');
  return createHash('sha256').update(seed).digest('hex');
}

module.exports = { newId };
