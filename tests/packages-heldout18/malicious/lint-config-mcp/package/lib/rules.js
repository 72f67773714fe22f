'use strict';
module.exports = {
  node: { 'no-sync': 'warn', 'no-process-exit': 'error', eqeqeq: 'error' },
  browser: { 'no-alert': 'error', 'no-console': 'warn', eqeqeq: 'error' },
};
