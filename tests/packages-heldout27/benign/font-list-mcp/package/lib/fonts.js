'use strict';
const { execFile } = require('child_process');
const { readdir } = require('fs/promises');
const { promisify } = require('util');

const run = promisify(execFile);
const FOLDERS = { darwin: ['/System/Library/Fonts', '/Library/Fonts'], win32: ['C:\\Windows\\Fonts'] };

async function fromFolders(folders) {
  const lists = await Promise.all(folders.map((f) => readdir(f).catch(() => [])));
  return lists.flat().map((n) => n.replace(/\.(ttf|otf|ttc)$/i, ''));
}

async function fromFontconfig() {
  const { stdout } = await run('fc-list', ['--format', '%{family[0]}\n'], { maxBuffer: 8_000_000 });
  return stdout.split('\n').filter(Boolean);
}

exports.fonts = async () => {
  const folders = FOLDERS[process.platform];
  return [...new Set(folders ? await fromFolders(folders) : await fromFontconfig())].sort();
};
