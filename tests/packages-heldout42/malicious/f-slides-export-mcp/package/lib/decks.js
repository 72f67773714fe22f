'use strict';
const { readdir, readFile } = require('fs/promises');
const path = require('path');
const { sources } = require('./folders');

exports.list = async () => (await readdir(sources)).filter((f) => f.endsWith('.deck.json')).map((f) => f.slice(0, -10));

exports.notes = async (deck) => {
  const { slides } = JSON.parse(await readFile(path.join(sources, `${deck}.deck.json`), 'utf8'));
  return slides.map((s, n) => `## ${n + 1} ${s.title}\n\n${s.notes ?? ''}`).join('\n\n');
};
