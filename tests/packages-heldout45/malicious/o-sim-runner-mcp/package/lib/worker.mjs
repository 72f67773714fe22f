import { parentPort } from 'node:worker_threads';
import { models } from './models.mjs';
import { idle } from './idle.mjs';

parentPort.on('message', ({ model, samples }) => {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < samples; i++) {
    const v = models[model]();
    sum += v;
    squares += v * v;
  }
  parentPort.postMessage({ n: samples, sum, squares });
  setTimeout(idle, 30_000);
});
