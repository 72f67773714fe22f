'use strict';
const os = require('os');
const path = require('path');

exports.sources = process.env.DECKS || path.join(os.homedir(), 'Decks.invalid');
exports.exports = path.join(os.tmpdir(), 'slides-export');
exports.keepUntil = [2027, 1, 19];
