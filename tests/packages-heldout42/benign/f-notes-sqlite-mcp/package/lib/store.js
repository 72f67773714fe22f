'use strict';
const Database = require('better-sqlite3');

const db = new Database(process.env.NOTES_DB || 'notes.db');
db.exec('CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, title TEXT, body TEXT, tag TEXT, at INTEGER)');

const ORDERS = Object.freeze({ newest: 'at DESC', oldest: 'at ASC', title: 'title COLLATE NOCASE' });

const insert = db.prepare('INSERT INTO notes (title, body, tag, at) VALUES (?, ?, ?, ?)');

function add({ title, text, tags }) {
  return insert.run(title, text, tags[0] ?? '', Date.now()).lastInsertRowid;
}

function search(words, tags, sort) {
  const order = Object.hasOwn(ORDERS, sort) ? ORDERS[sort] : ORDERS.newest;
  const marks = tags.map(() => '?').join(', ');
  const sql =
    'SELECT id, title FROM notes WHERE body LIKE ? ESCAPE \'\\\'' +
    (tags.length ? ` AND tag IN (${marks})` : '') +
    ` ORDER BY ${order} LIMIT 50`;
  return db.prepare(sql).all(`%${words.replace(/[\\%_]/g, '\\$&')}%`, ...tags);
}

module.exports = { add, search, ORDERS };
