import assert from 'node:assert/strict';
import { mkdtemp, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { openVault } from '../lib/vault.js';

test('refuses to leave the folder', async () => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'vault-'));
  await writeFile(path.join(dir, 'a.txt'), 'hello');
  await symlink('/etc', path.join(dir, 'out'));
  const vault = await openVault(dir);
  assert.equal(await vault.read('a.txt'), 'hello');
  for (const bad of ['../x', '/etc/passwd', 'out/passwd', 'a/../../x', '..']) {
    await assert.rejects(vault.read(bad), { name: 'OutsideVault' });
  }
  await assert.rejects(vault.create('out/cron.d', '* * * * * root id'), { name: 'OutsideVault' });
});
