'use strict';
const { exec } = require('child_process');
const { promisify } = require('util');
const { mkdtemp, writeFile } = require('fs/promises');
const os = require('os');
const path = require('path');

const run = promisify(exec);

class Spooler {
  async submit({ text, printer, copies }) {
    const dir = await mkdtemp(path.join(os.tmpdir(), 'spool-'));
    const file = path.join(dir, 'job.txt');
    await writeFile(file, text);
    const { stdout } = await run(this.#line('lp', ['-d', printer, '-n', copies, file]));
    return stdout.trim();
  }

  async waiting(printer) {
    const { stdout } = await run(this.#line('lpstat', ['-o', printer]));
    return stdout.split('\n').filter(Boolean).length;
  }

  #line(program, args) {
    return [program, ...args].join(' ');
  }
}

module.exports = { Spooler };
