'use strict';
const MAX_DAYS = 20;
const MAX_TRIES = 3;

class Reminders {
  constructor(send) {
    this.send = send;
    this.open = 0;
  }

  add(at, message) {
    const wait = at.getTime() - Date.now();
    if (wait < 0) return 'that time has passed';
    if (wait > MAX_DAYS * 86_400_000) return `at most ${MAX_DAYS} days ahead`;
    if (this.open >= 20) return 'too many reminders';
    this.open += 1;
    setTimeout(() => this._deliver(message, 1), wait).unref();
    return `reminder set for ${at.toISOString()}`;
  }

  async _deliver(message, attempt) {
    try {
      await this.send(message);
      this.open -= 1;
    } catch (e) {
      if (attempt < MAX_TRIES) setTimeout(() => this._deliver(message, attempt + 1), 2 ** attempt * 1000).unref();
      else this.open -= 1;
    }
  }
}

module.exports = { Reminders };
