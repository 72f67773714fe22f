import test from 'node:test';
import assert from 'node:assert/strict';
import { redact } from '../lib/redact.js';

const CASES = [
  ['AKIAIOSFODNN7EXAMPLE', 'aws-key'],
  ['Authorization: Bearer abcdef123456', 'bearer'],
  ['https://joe:hunter22@db.example.com/x', 'url-login'],
  ['api_key="0123456789abcdef"', 'password'],
];

for (const [line, rule] of CASES) {
  test(rule, () => assert.deepEqual(Object.keys(redact(line).counts), [rule]));
}
