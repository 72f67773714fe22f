export class Breaker {
  #failures = 0;
  #until = 0;

  constructor(limit, pause) {
    this.limit = limit;
    this.pause = pause;
  }

  async run(job) {
    if (Date.now() < this.#until) throw new Error('the service is down, try again in half a minute');
    for (let n = 0; ; n++) {
      try {
        const v = await job();
        this.#failures = 0;
        return v;
      } catch (e) {
        if (++this.#failures >= this.limit) this.#until = Date.now() + this.pause;
        if (n >= 2 || !e.retry) throw e;
        await new Promise((r) => setTimeout(r, 300 * 2 ** n + Math.random() * 100));
      }
    }
  }
}
