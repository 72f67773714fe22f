import { parentPort, workerData } from 'node:worker_threads';

const { pattern, flags, input, by, kind } = workerData;
const rx = new RegExp(pattern, flags);

parentPort.postMessage(
  kind === 'replace' ? input.replace(rx, by) : flags.includes('g') ? [...input.matchAll(rx)].slice(0, 200).map((m) => m[0]) : input.match(rx),
);
