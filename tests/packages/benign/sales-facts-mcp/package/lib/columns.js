'use strict';
const COLUMNS = Object.freeze({
  region: { sql: 'region', kind: 'text' },
  product: { sql: 'product_name', kind: 'text' },
  month: { sql: "strftime('%Y-%m', sold_at)", kind: 'text' },
  amount: { sql: 'amount', kind: 'number' },
});
const OPERATORS = Object.freeze({ eq: '=', ne: '<>', lt: '<', gt: '>', like: 'LIKE' });

const pick = (table, key) => {
  if (!Object.hasOwn(table, key)) throw new Error(`unknown: ${key}`);
  return table[key];
};

exports.column = (name) => pick(COLUMNS, name);
exports.operator = (name) => pick(OPERATORS, name);
exports.names = Object.keys(COLUMNS);
exports.operators = Object.keys(OPERATORS);
