'use strict';
const FIELDS = new Set(['name', 'species', 'watered', 'house']);

/** ORDER BY clause for a field, "name" or "name desc". */
exports.order = function order(sort) {
  const [field] = sort.trim().toLowerCase().split(/\s+/);
  if (!FIELDS.has(field)) throw new Error(`cannot sort by ${field}`);
  return `ORDER BY ${sort}`;
};

exports.ident = (name) => `"${name}"`;
