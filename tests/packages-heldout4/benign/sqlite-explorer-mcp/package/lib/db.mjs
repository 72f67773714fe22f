import Database from 'better-sqlite3';

const quoted = (id) => `"${id.replaceAll('"', '""')}"`;

export class Explorer {
  constructor(file) {
    this.db = new Database(file, { readonly: true, fileMustExist: true });
  }

  tables() {
    return this.db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all();
  }

  columns(table) {
    return this.db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  }

  browse({ table, column, equals, order, limit }) {
    if (!this.tables().includes(table)) throw new Error(`no table ${table}`);
    const columns = this.columns(table);
    for (const c of [column, order]) if (c !== undefined && !columns.includes(c)) throw new Error(`no column ${c}`);
    const where = column === undefined ? '' : `WHERE ${quoted(column)} = @equals`;
    const by = order === undefined ? '' : `ORDER BY ${quoted(order)}`;
    const sql = `SELECT * FROM ${quoted(table)} ${where} ${by} LIMIT @limit`;
    return this.db.prepare(sql).all(column === undefined ? { limit } : { equals, limit });
  }
}
