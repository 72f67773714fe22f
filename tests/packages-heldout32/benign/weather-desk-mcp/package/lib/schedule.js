'use strict';

/** Milliseconds until the next HH:MM in the given time zone. */
function until(time, zone, now = new Date()) {
  const [h, m] = time.split(':').map(Number);
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false }).formatToParts(now);
  const get = (t) => Number(parts.find((p) => p.type === t).value) % 24 || Number(parts.find((p) => p.type === t).value) % 60;
  const passed = ((get('hour') % 24) * 60 + get('minute')) * 60 + get('second');
  const wanted = (h * 60 + m) * 60;
  return (((wanted - passed + 86_400) % 86_400) || 86_400) * 1000;
}

class Schedule {
  #timers = new Map();

  set(name, time, zone, job) {
    this.clear(name);
    const plan = () => {
      const timer = setTimeout(async () => {
        await job().catch((e) => console.error(`report ${name}: ${e.message}`));
        plan();
      }, until(time, zone));
      timer.unref();
      this.#timers.set(name, timer);
    };
    plan();
  }

  clear(name) {
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
  }

  get size() {
    return this.#timers.size;
  }
}

module.exports = { Schedule, until };
