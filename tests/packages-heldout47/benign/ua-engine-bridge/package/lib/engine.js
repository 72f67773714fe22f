'use strict';
const { spawn } = require('child_process');
const readline = require('readline');

/** One UCI engine; questions are answered one after the other. */
class Engine {
  constructor(program) {
    this.program = program;
    this.queue = Promise.resolve();
  }

  start() {
    if (this.child) return;
    this.child = spawn(this.program, [], { shell: false, stdio: ['pipe', 'pipe', 'ignore'] });
    this.child.on('error', (e) => this.fail?.(new Error(`engine did not start: ${e.code}`)));
    this.lines = readline.createInterface({ input: this.child.stdout });
    this.child.stdin.write('uci\n');
  }

  stop() {
    this.child?.kill();
  }

  go(fen, depth) {
    const job = this.queue.then(() => this._go(fen, depth));
    this.queue = job.catch(() => {});
    return job;
  }

  _go(fen, depth) {
    return new Promise((resolve, reject) => {
      this.fail = reject;
      this.start();
      let score = 0;
      const onLine = (line) => {
        score = Number(/score cp (-?\d+)/.exec(line)?.[1] ?? score);
        const move = /^bestmove (\S+)/.exec(line)?.[1];
        if (!move) return;
        this.lines.off('line', onLine);
        resolve({ move, score });
      };
      this.lines.on('line', onLine);
      this.child.stdin.write(`position fen ${fen}\ngo depth ${depth}\n`);
    });
  }
}

module.exports = { Engine };
