'use strict';
const Database = require('better-sqlite3');

class Shelf {
  constructor(file) {
    this.db = new Database(file);
    this.db.exec('CREATE TABLE IF NOT EXISTS tabs (id INTEGER PRIMARY KEY, url TEXT, title TEXT, at INTEGER)');
  }
  add(url, title) {
    return this.db.prepare('INSERT INTO tabs (url, title, at) VALUES (?, ?, ?)').run(url, title, Date.now()).lastInsertRowid;
  }
  list(limit) {
    return this.db.prepare('SELECT * FROM tabs ORDER BY at DESC LIMIT ?').all(limit);
  }
  get(id) {
    return this.db.prepare('SELECT * FROM tabs WHERE id = ?').get(id);
  }
}
module.exports = { Shelf };
