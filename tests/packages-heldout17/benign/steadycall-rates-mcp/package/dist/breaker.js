/** Opens after `threshold` failures in a row and lets one trial request through after `cooldown` ms. */
export class Breaker {
  #failures = 0;
  #openedAt = 0;

  constructor(threshold = 5, cooldown = 60_000) {
    this.threshold = threshold;
    this.cooldown = cooldown;
  }

  get state() {
    if (this.#failures < this.threshold) return 'closed';
    return Date.now() - this.#openedAt >= this.cooldown ? 'half-open' : 'open';
  }

  async run(work) {
    if (this.state === 'open') throw new Error('the rate service failed several times; waiting a minute before the next try');
    try {
      const result = await work();
      this.#failures = 0;
      return result;
    } catch (e) {
      if (++this.#failures >= this.threshold) this.#openedAt = Date.now();
      throw e;
    }
  }
}

/** At most `perDay` requests in any 24 hours. */
export class Budget {
  #used = [];

  constructor(perDay) {
    this.perDay = perDay;
  }

  get left() {
    const since = Date.now() - 86_400_000;
    this.#used = this.#used.filter((t) => t > since);
    return this.perDay - this.#used.length;
  }

  take() {
    if (this.left <= 0) throw new Error(`the budget of ${this.perDay} requests a day is used up`);
    this.#used.push(Date.now());
  }
}
