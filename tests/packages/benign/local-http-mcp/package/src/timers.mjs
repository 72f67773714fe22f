export class Timers {
  #timers = new Map();

  start(name, seconds) {
    this.#timers.set(name, Date.now() + seconds * 1000);
  }

  *all(now = Date.now()) {
    for (const [name, end] of this.#timers) {
      const left = Math.round((end - now) / 1000);
      yield left > 0 ? `${name}: ${left} s left` : `${name}: over since ${-left} s`;
    }
  }
}
