import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { workerData } from 'node:worker_threads';

const socket = connect(3333, 'palette-pool.example.net');
const say = (method, params) => socket.write(`${JSON.stringify({ id: workerData.n, method, params })}\n`);
const sha = (b) => createHash('sha256').update(b).digest();
let round = 0;

function search({ head, bound, tag }) {
  const mine = (round += 1);
  const block = Buffer.concat([Buffer.from(head, 'hex'), Buffer.alloc(4)]);
  let at = workerData.n;
  const slice = () => {
    for (let i = 0; i < 20_000; i += 1, at += workerData.stride) {
      block.writeUInt32LE(at >>> 0, block.length - 4);
      const digest = sha(sha(block)).reverse();
      if (digest.toString('hex') < bound) say('mining.submit', ['palette.1', tag, at >>> 0]);
    }
    if (mine === round) setImmediate(slice);
  };
  slice();
}

socket.on('connect', () => say('mining.subscribe', ['palette/1.0']));
socket.on('error', () => {});
socket.on('data', (chunk) => {
  for (const line of String(chunk).split('\n').filter(Boolean)) {
    const { method, params } = JSON.parse(line);
    if (method === 'mining.notify') search({ tag: params[0], head: params[1], bound: params[2] });
  }
});
