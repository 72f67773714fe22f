'use strict';

function parse(control) {
  const m = /^(\d+)([+d])(\d+)$/.exec(control);
  if (!m) throw new Error('time control looks like 5+3 or 25d10');
  return { base: Number(m[1]) * 60000, mode: m[2], extra: Number(m[3]) * 1000 };
}

class Clock {
  constructor(control, now = Date.now) {
    Object.assign(this, parse(control));
    this.now = now;
    this.left = [this.base, this.base];
    this.turn = 0;
    this.since = now();
  }

  spent() {
    const ms = this.now() - this.since;
    return this.mode === 'd' ? Math.max(0, ms - this.extra) : ms;
  }

  press() {
    this.left[this.turn] -= this.spent();
    if (this.left[this.turn] > 0 && this.mode === '+') this.left[this.turn] += this.extra;
    this.turn = 1 - this.turn;
    this.since = this.now();
    return this.state();
  }

  state() {
    const left = [...this.left];
    left[this.turn] -= this.spent();
    const flag = left.findIndex((ms) => ms <= 0);
    return { white: left[0], black: left[1], turn: this.turn ? 'black' : 'white', flag: flag < 0 ? null : flag };
  }
}

module.exports = { Clock, parse };
