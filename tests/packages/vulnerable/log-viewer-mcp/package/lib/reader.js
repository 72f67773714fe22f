'use strict';
const fs = require('fs');
const readline = require('readline');
const { base, logFile } = require('./paths');

const open = (...at) => readline.createInterface({ input: fs.createReadStream(logFile(...at)), crlfDelay: Infinity });

exports.services = () =>
  fs.readdirSync(base, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);

exports.tail = async (service, file, n) => {
  const ring = [];
  for await (const line of open(service, file)) {
    ring.push(line);
    if (ring.length > n) ring.shift();
  }
  return ring;
};

exports.grep = async (service, file, word) => {
  const hits = [];
  for await (const line of open(service, file)) if (line.includes(word) && hits.push(line) >= 200) break;
  return hits;
};
