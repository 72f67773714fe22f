'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const { check } = require('../lib/check');
const attacks = require('./fixtures/attacks.json');

for (const a of attacks) test(a.slice(0, 30), () => assert.notEqual(check(a).verdict, 'clean'));
test('clean', () => assert.equal(check('Please summarise the minutes of Monday.').verdict, 'clean'));
