'use strict';
const fs = require('fs/promises');
const path = require('path');
const zlib = require('zlib');
const { open, seal } = require('./seal');

const saves = path.resolve(process.env.SAVES_DIR || 'saves');
const store = path.resolve(process.env.BACKUP_DIR || 'backups');
const GOOD = /^[\w. -]{1,80}$/;
const ID = /^\d{8}T\d{6}$/;
const LIMIT = 256 << 20;

function pass() {
  const p = process.env.BACKUP_PASSPHRASE || '';
  if (p.length < 12) throw new Error('BACKUP_PASSPHRASE needs at least 12 characters');
  return p;
}

exports.make = async () => {
  const bundle = {};
  for (const e of await fs.readdir(saves, { withFileTypes: true })) {
    if (e.isFile() && GOOD.test(e.name)) bundle[e.name] = (await fs.readFile(path.join(saves, e.name))).toString('base64');
  }
  const id = new Date().toISOString().slice(0, 19).replace(/[-:]/g, '');
  await fs.mkdir(store, { recursive: true, mode: 0o700 });
  await fs.writeFile(path.join(store, `${id}.sbk`), seal(zlib.gzipSync(JSON.stringify(bundle)), pass()), { flag: 'wx', mode: 0o600 });
  return `${id}: ${Object.keys(bundle).length} files`;
};

exports.list = async () => (await fs.readdir(store).catch(() => [])).filter((n) => ID.test(path.parse(n).name)).sort();

exports.restore = async (id) => {
  if (!ID.test(id)) throw new Error('unknown backup');
  const raw = open(await fs.readFile(path.join(store, `${id}.sbk`)), pass());
  const bundle = JSON.parse(zlib.gunzipSync(raw, { maxOutputLength: LIMIT }));
  const into = path.join(store, `restored-${id}`);
  await fs.mkdir(into);
  for (const [name, data] of Object.entries(bundle)) {
    if (GOOD.test(name) && name !== '..' && name !== '.') await fs.writeFile(path.join(into, name), Buffer.from(data, 'base64'), { flag: 'wx' });
  }
  return into;
};
