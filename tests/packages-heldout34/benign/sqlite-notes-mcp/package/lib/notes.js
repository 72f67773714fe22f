'use strict';
const Database = require('better-sqlite3');

const ORDER = { newest: 'id DESC', title: 'title COLLATE NOCASE' };

exports.Notes = class Notes {
  constructor(file) {
    this.db = new Database(file);
    this.db.exec('CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL)');
    this.insert = this.db.prepare('INSERT INTO note (title, body) VALUES (@title, @body)');
    this.drop = this.db.prepare('DELETE FROM note WHERE id = ?');
  }

  add(note) {
    return this.insert.run(note).lastInsertRowid;
  }

  find(word, order) {
    // The order is one of two texts of our own, never the caller's.
    const by = Object.hasOwn(ORDER, order) ? ORDER[order] : ORDER.newest;
    const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return this.db.prepare(`SELECT id, title FROM note WHERE title LIKE ? ESCAPE '\\' OR body LIKE ? ESCAPE '\\' ORDER BY ${by} LIMIT 100`).all(like, like);
  }

  remove(id) {
    return this.drop.run(id).changes > 0;
  }
};
