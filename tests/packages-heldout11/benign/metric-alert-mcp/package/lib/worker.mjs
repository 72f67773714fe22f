import { parentPort, workerData } from 'node:worker_threads';

const mean = (v) => v.reduce((a, b) => a + b, 0) / v.length;

const tasks = {
  smooth: ({ values, window }) => values.map((_, i) => mean(values.slice(Math.max(0, i - window + 1), i + 1))),
  outliers({ values, sigmas }) {
    const m = mean(values);
    const sd = Math.sqrt(mean(values.map((v) => (v - m) ** 2)));
    return values.flatMap((v, i) => (Math.abs(v - m) > sigmas * sd ? [i] : []));
  },
};

parentPort.postMessage(tasks[workerData.task](workerData.args));
