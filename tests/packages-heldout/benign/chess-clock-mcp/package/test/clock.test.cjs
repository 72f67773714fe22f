'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { Clock } = require('../lib/clock.cjs');

test('increment is added', () => {
  let t = 0;
  const c = new Clock('1+2', () => t);
  t = 10000;
  assert.equal(c.press().white, 52000);
});
