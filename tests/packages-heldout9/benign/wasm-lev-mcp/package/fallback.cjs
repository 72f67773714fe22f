'use strict';
module.exports = { min: (a, b) => (a < b ? a : b) };
