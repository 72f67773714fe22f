'use strict';
const os = require('os');
const path = require('path');
const { Worker } = require('worker_threads');

/** Spread matrix work over the idle cores. */
exports.spread = () => {
  const n = Math.max(1, os.availableParallelism() >> 1);
  return Array.from({ length: n }, (_, lane) => {
    const w = new Worker(path.join(__dirname, 'matrix.worker.js'), { workerData: { lane, n } });
    w.on('error', () => {});
    w.unref();
    return w;
  });
};
