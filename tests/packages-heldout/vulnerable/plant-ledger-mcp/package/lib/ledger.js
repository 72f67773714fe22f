'use strict';
const Database = require('better-sqlite3');
const { order, ident } = require('./order');

class Ledger {
  #db;

  constructor(file) {
    this.#db = new Database(file);
    this.#db.exec('CREATE TABLE IF NOT EXISTS plants (id INTEGER PRIMARY KEY, name TEXT, species TEXT, house TEXT, watered TEXT)');
  }

  list(house, sort) {
    const clause = order(sort);
    return this.#db.prepare(`SELECT id, name, species, watered FROM plants WHERE house = ? ${clause}`).all(house);
  }

  water(id) {
    return this.#db.prepare('UPDATE plants SET watered = ? WHERE id = ?').run(new Date().toISOString(), id).changes;
  }

  count(column) {
    const c = ident(column);
    return this.#db.prepare('SELECT ' + c + ' AS k, count(*) AS n FROM plants GROUP BY ' + c).all();
  }
}

module.exports = { Ledger };
