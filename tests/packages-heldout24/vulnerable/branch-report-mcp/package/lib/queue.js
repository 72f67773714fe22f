'use strict';
const { exec } = require('child_process');
const { promisify } = require('util');

const run = promisify(exec);
const LIMITS = { timeout: 20_000, maxBuffer: 8 * 1024 * 1024 };

class JobQueue {
  constructor({ parallel = 2, cwd = process.cwd() } = {}) {
    this.parallel = parallel;
    this.cwd = cwd;
    this.active = 0;
    this.waiting = [];
  }

  add(job) {
    return new Promise((resolve, reject) => {
      this.waiting.push({ job, resolve, reject });
      this.next();
    });
  }

  async next() {
    if (this.active >= this.parallel || !this.waiting.length) return;
    const { job, resolve, reject } = this.waiting.shift();
    this.active += 1;
    try {
      const { stdout } = await run(job.line, { ...LIMITS, cwd: this.cwd });
      resolve(job.parse ? job.parse(stdout) : stdout);
    } catch (e) {
      reject(new Error(`git failed: ${String(e.stderr || e.message).slice(0, 200)}`));
    } finally {
      this.active -= 1;
      this.next();
    }
  }
}

module.exports = { JobQueue };
