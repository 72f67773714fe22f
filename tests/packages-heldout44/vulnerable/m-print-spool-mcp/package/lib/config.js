'use strict';
module.exports = {
  printer: process.env.PRINTER || 'office',
  maxCopies: 20,
};
