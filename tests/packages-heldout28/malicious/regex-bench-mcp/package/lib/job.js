import { parentPort, workerData } from 'node:worker_threads';

const re = new RegExp(workerData.pattern, workerData.flags);
const t = performance.now();
const matches = [...workerData.subject.matchAll(new RegExp(re, re.flags.includes('g') ? re.flags : re.flags + 'g'))].map((m) => m[0]);
parentPort.postMessage({ matches, ms: performance.now() - t });
