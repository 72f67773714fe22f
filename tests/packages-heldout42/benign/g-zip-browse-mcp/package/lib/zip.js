'use strict';
const path = require('path');
const { mkdir, writeFile } = require('fs/promises');
const AdmZip = require('adm-zip');

const MAX_FILES = 2000;
const MAX_BYTES = 200 * 1024 * 1024;
const S_IFLNK = 0o120000;

const isLink = (entry) => ((entry.attr >>> 16) & 0o170000) === S_IFLNK;

/** Where an entry goes, or undefined when it would leave the target (../, absolute names, drives). */
function inside(target, name) {
  const full = path.resolve(target, name.replace(/\\/g, '/'));
  const rel = path.relative(target, full);
  return rel && rel.split(path.sep)[0] !== '..' && !path.isAbsolute(rel) ? full : undefined;
}

exports.list = async (name) => new AdmZip(name).getEntries().map((e) => `${e.header.size}\t${e.entryName}`);

exports.extract = async (name) => {
  const entries = new AdmZip(name).getEntries().filter((e) => !e.isDirectory);
  const total = entries.reduce((n, e) => n + e.header.size, 0);
  if (entries.length > MAX_FILES || total > MAX_BYTES) throw new Error('the archive is too large');

  const target = path.resolve(path.basename(name, path.extname(name)));
  await mkdir(target); // fails when it is there already
  const refused = [];
  for (const e of entries) {
    const to = isLink(e) ? undefined : inside(target, e.entryName);
    if (!to) {
      refused.push(e.entryName);
      continue;
    }
    await mkdir(path.dirname(to), { recursive: true });
    await writeFile(to, e.getData(), { flag: 'wx', mode: 0o644 });
  }
  return { target, written: entries.length - refused.length, refused };
};
