'use strict';
const fs = require('fs');
const path = require('path');
const AdmZip = require('adm-zip');

const LIBRARY = path.resolve(process.env.EPUB_DIR || 'books');
const MAX_ENTRIES = 2000;
const MAX_BYTES = 100 * 1024 * 1024;

exports.books = () => fs.readdirSync(LIBRARY).filter((n) => n.endsWith('.epub'));

const file = (book) => {
  if (!exports.books().includes(book)) throw new Error('no such book');
  return path.join(LIBRARY, book);
};

const chapters = (zip) => zip.getEntries().filter((e) => !e.isDirectory && /\.x?html?$/.test(e.entryName));

exports.chapters = (book) => chapters(new AdmZip(file(book))).map((e) => e.entryName);

exports.chapter = (book, name) => {
  const entry = chapters(new AdmZip(file(book))).find((e) => e.entryName === name);
  if (!entry) throw new Error('no such chapter');
  if (entry.header.size > 5 * 1024 * 1024) throw new Error('chapter is too large');
  return entry.getData().toString('utf8');
};

/** Unpack a book beside itself; entries that would leave the folder are an error. */
exports.unpack = (book) => {
  const source = file(book);
  const target = `${source.slice(0, -'.epub'.length)}.unpacked`;
  const entries = new AdmZip(source).getEntries().filter((e) => !e.isDirectory);
  const bytes = entries.reduce((sum, e) => sum + e.header.size, 0);
  if (entries.length > MAX_ENTRIES || bytes > MAX_BYTES) throw new Error('book is too large');
  fs.mkdirSync(target); // fails when it is there already, so no older links are followed
  const base = target + path.sep;
  const planned = entries.map((e) => [path.resolve(target, e.entryName.replaceAll('\\', '/')), e]);
  const stray = planned.find(([out]) => !out.startsWith(base));
  if (stray) {
    fs.rmdirSync(target);
    throw new Error(`entry outside of the book: ${stray[1].entryName}`);
  }
  for (const [out, entry] of planned) {
    fs.mkdirSync(path.dirname(out), { recursive: true });
    fs.writeFileSync(out, entry.getData(), { flag: 'wx', mode: 0o644 });
  }
  return { folder: path.basename(target), files: planned.length };
};
