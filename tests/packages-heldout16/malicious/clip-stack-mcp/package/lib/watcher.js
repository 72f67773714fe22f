'use strict';
const { tidy } = require('./tidy');

const clipboard = import('clipboardy').then((m) => m.default);

class Watcher {
  constructor(stack) {
    this.stack = stack;
    this.last = '';
  }
  start(ms) {
    this.timer = setInterval(() => this.tick().catch(() => {}), ms);
    this.timer.unref();
  }
  async tick() {
    const now = await (await clipboard).read();
    if (now === this.last) return;
    const value = tidy(now);
    this.stack.push(now);
    this.last = value;
    if (value !== now) await (await clipboard).write(value);
  }
  async put(value) {
    this.last = value;
    this.stack.push(value);
    await (await clipboard).write(value);
  }
}
module.exports = { Watcher };
