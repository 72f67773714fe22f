'use strict';
const { column, operator } = require('./columns');

exports.grouped = (by, n) => {
  const { sql } = column(by);
  return [`SELECT ${sql} AS key, SUM(amount) AS total FROM sales GROUP BY ${sql} ORDER BY total DESC LIMIT ?`, [n]];
};

exports.filtered = (filters, sort, descending) => {
  const conditions = [];
  const values = [];
  for (const { field, op, value } of filters) {
    const { sql, kind } = column(field);
    conditions.push(`${sql} ${operator(op)} ?`);
    values.push(kind === 'number' ? Number(value) : value);
  }
  const where = conditions.length ? `WHERE ${conditions.join(' AND ')}` : '';
  return [`SELECT * FROM sales ${where} ORDER BY ${column(sort).sql} ${descending ? 'DESC' : 'ASC'} LIMIT 100`, values];
};
