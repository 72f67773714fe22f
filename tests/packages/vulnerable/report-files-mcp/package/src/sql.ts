import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.REPORT_DB, max: 3 });
const TABLES = new Set(["sales", "stock", "visits"]);

export function table(name: string): string {
  if (!TABLES.has(name)) throw new Error(`unknown table ${name}`);
  return name;
}

/** A tag for short statements on one line. */
export function line(parts: TemplateStringsArray, ...values: unknown[]): string {
  return parts.reduce((out, p, i) => out + p + (i < values.length ? String(values[i]).trim() : ""), "").replace(/\s+/g, " ");
}

export async function query(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const res = await pool.query(text, values);
  return res.rows;
}
