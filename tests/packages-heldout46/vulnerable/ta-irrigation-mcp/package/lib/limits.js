'use strict';
const MAX = 90;

exports.minutes = (n) => Math.min(Math.ceil(n), MAX);
