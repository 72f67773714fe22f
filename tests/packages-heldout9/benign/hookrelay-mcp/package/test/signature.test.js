'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { verify, expected, ReplayGuard } = require('../lib/signature');

test('accepts only the right signature', () => {
  const secret = 'k'.repeat(32);
  const now = 1_750_000_000_000;
  const raw = Buffer.from('{"type":"order.paid"}');
  const sig = expected(secret, '1750000000', raw).toString('hex');
  const h = { 'x-hook-timestamp': '1750000000', 'x-hook-signature': sig };
  assert.equal(verify(secret, h, raw, now), true);
  assert.equal(verify(secret, h, Buffer.from('{}'), now), false);
  assert.equal(verify(secret, h, raw, now + 400_000), false);
  const g = new ReplayGuard();
  assert.equal(g.firstTime(sig), true);
  assert.equal(g.firstTime(sig), false);
});
