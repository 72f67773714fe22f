import { parentPort, workerData } from 'node:worker_threads';

const rows = workerData.map((b) => ({ ...b, corrected: (b.seconds * 1000) / b.handicap }));
parentPort.postMessage(rows.sort((a, b) => a.corrected - b.corrected));
