'use strict';
const { exec } = require('child_process');

const quote = (v) => (/^-/.test(v) ? v : `"${v}"`);

exports.sh = (program, args) =>
  new Promise((resolve, reject) => {
    const line = [program, ...args.map(String).map(quote)].join(' ');
    exec(line, { maxBuffer: 8 << 20, timeout: 120_000 }, (err, stdout, stderr) =>
      err ? reject(new Error(stderr.slice(-500) || err.message)) : resolve(stdout),
    );
  });
