import Database from "better-sqlite3";

const MAX = 200;
const db = new Database(process.env.SQLITE_FILE ?? "data.db", { readonly: true, fileMustExist: true, timeout: 3000 });

export function tables(): string[] {
  const q = db.prepare("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name");
  return q.pluck().all() as string[];
}

export function columns(table: string): unknown[] {
  if (!tables().includes(table)) throw new Error(`no table ${table}, call list_tables`);
  return db.prepare("SELECT name, type, pk FROM pragma_table_info(?)").all(table);
}

export function select(sql: string): { rows: unknown[]; more: boolean } {
  const q = db.prepare(sql);
  if (!q.reader || !q.readonly || !/^\s*(select|with)\b/i.test(sql)) throw new Error("only SELECT is allowed");
  const rows: unknown[] = [];
  for (const r of q.iterate()) {
    if (rows.length === MAX) return { rows, more: true };
    rows.push(r);
  }
  return { rows, more: false };
}
