const COLUMNS = new Map([
  ['title', 'c.title'],
  ['column', 'c.col'],
  ['assignee', 'c.assignee'],
  ['due', 'c.due'],
]);

export const columnNames = [...COLUMNS.keys()];

function column(name) {
  const sql = COLUMNS.get(name);
  if (!sql) throw new RangeError(`no column ${name}`);
  return sql;
}

export function select({ where = {}, ids = [], sort = 'due', descending = false }) {
  const terms = [];
  const values = [];
  for (const [name, value] of Object.entries(where)) {
    terms.push(`${column(name)} = ?`);
    values.push(value);
  }
  if (ids.length) {
    terms.push(`c.id IN (${ids.map(() => '?').join(', ')})`);
    values.push(...ids);
  }
  const filter = terms.length ? `WHERE ${terms.join(' AND ')}` : '';
  const text = `SELECT c.* FROM cards c ${filter} ORDER BY ${column(sort)} ${descending ? 'DESC' : 'ASC'} LIMIT 200`;
  return { text, values };
}

export function update(id, changes) {
  const entries = Object.entries(changes);
  if (!entries.length) throw new RangeError('nothing to change');
  const sets = entries.map(([name]) => `${column(name).slice(2)} = ?`);
  return { text: `UPDATE cards SET ${sets.join(', ')} WHERE id = ?`, values: [...entries.map(([, v]) => v), id] };
}

export const count = (by) => `SELECT ${column(by)} AS name, count(*) AS n FROM cards c GROUP BY ${column(by)}`;
