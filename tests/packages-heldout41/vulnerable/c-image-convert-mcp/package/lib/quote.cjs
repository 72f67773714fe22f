'use strict';
const SAFE = /^[\w./+-]+$/;

/** Quote an argument for the command line. */
module.exports = (arg) => (SAFE.test(arg) ? arg : `"${arg.replace(/(["\\])/g, '\\$1')}"`);
