import { readOnly } from './db.js';

const SCHEMA = process.env.BROWSE_SCHEMA ?? 'public';

/** Map of table name to the set of its columns. */
export async function catalogue() {
  const rows = await readOnly('SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = $1 ORDER BY 1, ordinal_position', [SCHEMA]);
  const map = new Map();
  for (const r of rows) {
    if (!map.has(r.table_name)) map.set(r.table_name, new Set());
    map.get(r.table_name).add(r.column_name);
  }
  return map;
}

export const schema = SCHEMA;
