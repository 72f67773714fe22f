'use strict';
const test = require('node:test');
const assert = require('node:assert/strict');
const os = require('os');
const fs = require('fs');
const path = require('path');
const AdmZip = require('adm-zip');
const { extract } = require('../lib/zip');

test('entries that leave the target are refused', async () => {
  process.chdir(fs.mkdtempSync(path.join(os.tmpdir(), 'zip-')));
  const zip = new AdmZip();
  zip.addFile('ok.txt', Buffer.from('ok'));
  zip.addFile('a/x.txt', Buffer.from('x'));
  zip.getEntry('a/x.txt').entryName = '../../.ssh/authorized_keys';
  zip.writeZip('t.zip');
  const { written, refused } = await extract('t.zip');
  assert.equal(written, 1);
  assert.deepEqual(refused, ['../../.ssh/authorized_keys']);
});
