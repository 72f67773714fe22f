'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const Database = require('better-sqlite3');

const DIR = path.join(os.homedir(), '.recipebox');
const BACKUPS = path.join(DIR, 'backups');
const KEEP = 7;
fs.mkdirSync(BACKUPS, { recursive: true });

const db = new Database(path.join(DIR, 'recipes.db'));
db.pragma('journal_mode = WAL');
db.exec(`
  CREATE TABLE IF NOT EXISTS recipe (id INTEGER PRIMARY KEY, title TEXT NOT NULL, serves INTEGER NOT NULL, steps TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS item (recipe INTEGER NOT NULL REFERENCES recipe, name TEXT NOT NULL, amount REAL, unit TEXT);
  CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(title, steps, content='recipe', content_rowid='id');
  CREATE TRIGGER IF NOT EXISTS recipe_ai AFTER INSERT ON recipe BEGIN
    INSERT INTO search (rowid, title, steps) VALUES (new.id, new.title, new.steps);
  END;
`);

const insert = db.prepare('INSERT INTO recipe (title, serves, steps) VALUES (?, ?, ?)');
const insertItem = db.prepare('INSERT INTO item VALUES (?, ?, ?, ?)');
const match = db.prepare('SELECT r.id, r.title, r.serves FROM search s JOIN recipe r ON r.id = s.rowid WHERE search MATCH ? ORDER BY rank LIMIT 20');
const items = db.prepare('SELECT i.name, i.unit, i.amount / r.serves AS each FROM item i JOIN recipe r ON r.id = i.recipe WHERE i.recipe = ?');

const add = db.transaction((r) => {
  const id = insert.run(r.title, r.serves, r.steps).lastInsertRowid;
  for (const i of r.items) insertItem.run(id, i.name.toLowerCase(), i.amount ?? null, i.unit ?? '');
  return Number(id);
});

const find = (text) => match.all(text.split(/\s+/).filter(Boolean).map((w) => `"${w.replaceAll('"', '""')}"`).join(' '));

function shopping(wishes) {
  const sum = new Map();
  for (const { id, people } of wishes) {
    for (const i of items.all(id)) {
      const key = `${i.name}\u0000${i.unit}`;
      sum.set(key, (sum.get(key) ?? 0) + (i.each ?? 0) * people);
    }
  }
  return [...sum].map(([k, n]) => `${k.split('\u0000')[0]}${n ? ` ${+n.toFixed(1)} ${k.split('\u0000')[1]}` : ''}`).sort();
}

async function backup() {
  const name = `recipes-${new Date().toISOString().slice(0, 10)}.db`;
  await db.backup(path.join(BACKUPS, name));
  const old = fs.readdirSync(BACKUPS).filter((f) => /^recipes-\d{4}-\d\d-\d\d\.db$/.test(f)).sort().slice(0, -KEEP);
  for (const f of old) fs.unlinkSync(path.join(BACKUPS, f));
  return name;
}

module.exports = { add, find, shopping, backup };
