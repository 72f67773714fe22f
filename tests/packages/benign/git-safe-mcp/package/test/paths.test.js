"use strict";
const assert = require("node:assert");
const test = require("node:test");
const { inside } = require("../lib/paths");

const ATTACKS = ["../../etc/passwd", "/etc/shadow", ":(top)../x", "a/../../b", ""];

test("paths outside are refused", () => {
  for (const a of ATTACKS) assert.throws(() => inside("/srv/repo", a));
});

test("paths inside pass", () => {
  assert.equal(inside("/srv/repo", "src/a.js"), "src/a.js");
});
