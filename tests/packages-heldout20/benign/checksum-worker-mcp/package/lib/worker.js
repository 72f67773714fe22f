'use strict';
const { createReadStream } = require('fs');
const { parentPort, workerData } = require('worker_threads');
const { add, update } = require('./core');

const plus = add();
let crc = -1;
let size = 0;
createReadStream(workerData.file)
  .on('data', (d) => {
    crc = update(crc, d);
    size = plus(size, d.length);
  })
  .on('error', (e) => parentPort.postMessage({ error: e.code }))
  .on('end', () => parentPort.postMessage({ crc: (~crc >>> 0).toString(16).padStart(8, '0'), size }));
