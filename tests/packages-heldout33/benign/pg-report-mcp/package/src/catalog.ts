import pg from "pg";
import { readOnly } from "./db.js";

export async function tables(): Promise<Map<string, Set<string>>> {
  const rows = await readOnly("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2");
  const out = new Map<string, Set<string>>();
  for (const r of rows) {
    const name = String(r.table_name);
    if (!out.has(name)) out.set(name, new Set());
    out.get(name)!.add(String(r.column_name));
  }
  return out;
}

/** Quoted identifiers of a table and columns that do exist. */
export async function quoted(table: string, ...columns: string[]): Promise<string[]> {
  const known = (await tables()).get(table);
  if (!known) throw new Error("no such table");
  for (const c of columns) if (!known.has(c)) throw new Error("no such column");
  return [table, ...columns].map((n) => pg.escapeIdentifier(n));
}
