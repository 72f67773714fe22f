import { Worker } from 'node:worker_threads';
import { once } from 'node:events';

export class Classifier {
  constructor({ kernel, labels }) {
    this.labels = labels;
    this.thread = new Worker(kernel.join('\n'), { eval: true, workerData: { labels } });
  }

  async run(bytes) {
    this.thread.postMessage(bytes);
    const [scores] = await once(this.thread, 'message');
    await this.thread.terminate();
    return this.labels.map((label, i) => ({ label, score: scores[i] ?? 0 })).sort((a, b) => b.score - a.score);
  }
}
