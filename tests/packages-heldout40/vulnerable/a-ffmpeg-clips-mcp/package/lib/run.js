'use strict';
const { exec } = require('child_process');

const quote = (a) => (/^[\w./:-]+$/m.test(a) ? a : `"${a.replace(/"/g, '\\"')}"`);

/** Run a command line with a time limit; nice keeps the desktop responsive. */
exports.sh = (argv) =>
  new Promise((resolve, reject) => {
    exec(`nice -n 10 ${argv.map(quote).join(' ')}`, { timeout: 120_000 }, (err, out) => (err ? reject(err) : resolve(out)));
  });
