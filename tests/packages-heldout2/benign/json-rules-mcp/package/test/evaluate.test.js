'use strict';
const assert = require('node:assert/strict');
const test = require('node:test');
const compile = require('../lib/evaluate');

for (const bad of ["constructor.constructor('return process')()", "''['constructor']", 'process.exit()', 'import("fs")', '(() => 1)()']) {
  test(`no way: ${bad}`, () => {
    let out;
    try {
      out = compile(bad)({});
    } catch {
      out = false;
    }
    assert.equal(out, false);
  });
}
