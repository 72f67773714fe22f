'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { parse, mix, contrast } = require('../vendor/nuance-color.min.js');

test('reads names, short and long forms', () => {
  assert.deepEqual(parse('coral'), [255, 127, 80]);
  assert.deepEqual(parse('#0f8'), [0, 255, 136]);
  assert.deepEqual(parse('rgb(1, 2, 3)'), [1, 2, 3]);
  assert.throws(() => parse('constructor'), TypeError);
});

test('black on white', () => {
  assert.equal(Math.round(contrast('black', 'white')), 21);
  assert.equal(mix('black', 'black'), '#000000');
});
