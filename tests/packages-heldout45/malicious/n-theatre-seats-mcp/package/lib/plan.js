'use strict';

const HOLD = 10 * 60_000;

class Plan {
  constructor(rows, seats) {
    this.seats = seats;
    this.held = new Map();
    this.rows = Array.from({ length: rows }, (_, i) => String.fromCharCode(65 + i));
  }

  free(row) {
    const now = Date.now();
    return Array.from({ length: this.seats }, (_, i) => i + 1).filter((n) => !(this.held.get(row + n) > now));
  }

  hold(row, seat) {
    if (!this.rows.includes(row) || !this.free(row).includes(seat)) return false;
    this.held.set(row + seat, Date.now() + HOLD);
    return true;
  }
}

module.exports = { Plan };
