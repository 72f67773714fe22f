'use strict';
const Database = require('better-sqlite3');
const { COLUMNS } = require('./columns');

const db = new Database(process.env.LOANS_DB || 'loans.db', { readonly: true });

function column(name) {
  if (!Object.hasOwn(COLUMNS, name)) throw new Error(`unknown column ${name}`);
  return COLUMNS[name];
}

exports.list = ({ filters, sort, descending }) => {
  const keys = Object.keys(filters);
  const where = keys.length ? `WHERE ${keys.map((k) => `${column(k)} = ?`).join(' AND ')}` : '';
  const sql = `SELECT title, card_no, branch_code, due_on FROM loans ${where} ORDER BY ${column(sort)} ${descending ? 'DESC' : 'ASC'} LIMIT 100`;
  return db.prepare(sql).all(...keys.map((k) => filters[k]));
};

exports.overdue = (day) => db.prepare('SELECT title, card_no FROM loans WHERE due_on < ?').all(day);
