import assert from 'node:assert/strict';
import test from 'node:test';
import { scanText } from '../src/scan.js';

test('findings are masked', () => {
  const sample = 'key = "AKIA' + 'IOSFODNN7EXAMPLE"\nnothing here';
  const [hit, ...rest] = scanText(sample);
  assert.equal(rest.length, 0);
  assert.equal(hit.rule, 'aws-access-key');
  assert.ok(!hit.excerpt.includes('IOSFODNN7'));
});
