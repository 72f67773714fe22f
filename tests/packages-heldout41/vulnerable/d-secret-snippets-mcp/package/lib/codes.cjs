'use strict';
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Share code, easy to read out on the phone. */
exports.shareCode = (n = 10) => Array.from({ length: n }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');
