import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../src/parse.js';

test('identity files are dropped', () => {
  const h = parse('Host a\n  HostName a.example\n  IdentityFile ~/.ssh/id_ed25519\n');
  assert.deepEqual(h.get('a'), { hostname: 'a.example' });
});
