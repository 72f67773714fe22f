import pg from 'pg';
import { schema } from './catalogue.js';

const quote = pg.escapeIdentifier;

export function select(known, { table, sort, descending, equals, limit }) {
  const columns = known.get(table);
  if (!columns) throw new Error('unknown table');
  const column = (name) => {
    if (!columns.has(name)) throw new Error(`unknown column in ${table}`);
    return quote(name);
  };
  const values = Object.values(equals);
  const where = Object.keys(equals).map((k, i) => `${column(k)} = $${i + 1}`);
  let text = `SELECT * FROM ${quote(schema)}.${quote(table)}`;
  if (where.length) text += ` WHERE ${where.join(' AND ')}`;
  if (sort) text += ` ORDER BY ${column(sort)} ${descending ? 'DESC' : 'ASC'}`;
  text += ` LIMIT $${values.length + 1}`;
  return { text, values: [...values, limit] };
}
