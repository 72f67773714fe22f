'use strict';
const Database = require('better-sqlite3');

const cache = new Map();
function open(file) {
  if (!cache.has(file)) cache.set(file, new Database(file, { readonly: true, fileMustExist: true }));
  return cache.get(file);
}

const tables = (file) =>
  open(file).prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all();

function known(file, table) {
  if (!tables(file).includes(table)) throw new Error(`no table ${table}`);
  return `"${table.replaceAll('"', '""')}"`;
}

const schema = (file, table) => {
  known(file, table);
  return open(file).prepare('SELECT name, type, pk FROM pragma_table_info(?)').all(table);
};
const sample = (file, table, n) => open(file).prepare(`SELECT * FROM ${known(file, table)} LIMIT ?`).all(n);

module.exports = { tables, schema, sample };
