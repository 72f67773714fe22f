'use strict';
const { execFile } = require('child_process');

const PRINTERS = ['reception', 'second-floor', 'workshop'];

class Lp {
  #run(program, args, input = '') {
    return new Promise((resolve, reject) => {
      const child = execFile(program, args, { timeout: 15_000, shell: false }, (err, out) => (err ? reject(err) : resolve(out.trim())));
      child.stdin.end(input);
    });
  }

  print({ text, printer, copies }) {
    return this.#run('/usr/bin/lp', ['-d', printer, '-n', String(copies), '-'], text);
  }

  jobs(printer) {
    return this.#run('/usr/bin/lpstat', ['-o', printer]);
  }
}

module.exports = { Lp, PRINTERS };
