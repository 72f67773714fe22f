'use strict';
const fs = require('fs');
const paths = require('./paths');
const { CURRENT, upgrade } = require('./upgrade');

const STALE = 30_000;

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (e) {
    if (e.code === 'ENOENT') return null;
    throw new Error(`${file} cannot be read`);
  }
}

function write(data) {
  const tmp = `${paths.file}.${process.pid}.tmp`;
  fs.writeFileSync(tmp, JSON.stringify(data, null, 1), { mode: 0o600, flag: 'wx' });
  fs.renameSync(tmp, paths.file);
}

function locked(work) {
  fs.mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
  for (let i = 0; ; i++) {
    try {
      fs.closeSync(fs.openSync(paths.lock, 'wx', 0o600));
      break;
    } catch (e) {
      if (e.code !== 'EEXIST' || i > 50) throw new Error('the shelf is in use');
      const age = Date.now() - (fs.statSync(paths.lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > STALE) fs.rmSync(paths.lock, { force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 40);
    }
  }
  try {
    return work();
  } finally {
    fs.rmSync(paths.lock, { force: true });
  }
}

function adopt() {
  const old = fs.lstatSync(paths.legacy, { throwIfNoEntry: false });
  if (fs.existsSync(paths.file) || !old?.isFile()) return;
  write(upgrade(read(paths.legacy)));
  fs.renameSync(paths.legacy, `${paths.legacy}.old`);
}

const load = () => upgrade(read(paths.file) ?? { version: CURRENT, snippets: [] });

exports.prepare = () => locked(adopt);

exports.list = () => load().snippets;

exports.change = (work) =>
  locked(() => {
    const data = load();
    const result = work(data.snippets);
    write({ ...data, snippets: data.snippets });
    return result;
  });
