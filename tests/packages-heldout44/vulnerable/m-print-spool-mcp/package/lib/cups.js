'use strict';
const { exec } = require('child_process');

const quoted = (s) => `"${String(s).trim()}"`;

function sh(line) {
  return new Promise((resolve, reject) => {
    exec(line, { timeout: 20_000 }, (err, stdout, stderr) => (err ? reject(new Error(stderr || err.message)) : resolve(stdout.trim())));
  });
}

exports.print = ({ file, printer, title, copies }) => {
  const opts = [`-d ${quoted(printer)}`, `-n ${copies}`];
  if (title) opts.push(`-t ${quoted(title)}`);
  return sh(`lp ${opts.join(' ')} -- ${quoted(file)}`);
};

exports.queue = () => sh('lpstat -o');
