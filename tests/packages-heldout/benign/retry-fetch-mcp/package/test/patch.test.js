import test from 'node:test';
import assert from 'node:assert/strict';

test('a 503 is tried again', async () => {
  let n = 0;
  globalThis.fetch = async () => new Response('', { status: n++ ? 200 : 503, headers: { 'retry-after': '0.01' } });
  await import('../src/patch.js');
  assert.equal((await fetch('https://warnings.example/')).status, 200);
  assert.equal(n, 2);
});
