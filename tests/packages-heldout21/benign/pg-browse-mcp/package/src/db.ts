import pg from "pg";
import type { Statement, Table } from "./query.js";

const connectionString = process.env.PG_BROWSE_URL;
if (!connectionString) throw new Error("PG_BROWSE_URL is not set");

const pool = new pg.Pool({ connectionString, max: 2, statement_timeout: 8_000, application_name: "pg-browse-mcp" });
pool.on("error", (e) => console.error("connection lost:", (e as { code?: string }).code ?? "unknown"));

const SCHEMA = process.env.PG_BROWSE_SCHEMA ?? "public";

export async function read<T extends pg.QueryResultRow>(s: Statement): Promise<T[]> {
  const c = await pool.connect();
  try {
    await c.query("BEGIN READ ONLY");
    try {
      return (await c.query<T>(s.text, s.values)).rows;
    } finally {
      await c.query("ROLLBACK");
    }
  } finally {
    c.release();
  }
}

export async function tables(): Promise<string[]> {
  const rows = await read<{ table_name: string }>({
    text: "SELECT table_name FROM information_schema.tables WHERE table_schema = $1 ORDER BY 1",
    values: [SCHEMA],
  });
  return rows.map((r) => r.table_name);
}

export async function table(name: string): Promise<Table> {
  const rows = await read<{ column_name: string }>({
    text: "SELECT column_name FROM information_schema.columns WHERE table_schema = $1 AND table_name = $2",
    values: [SCHEMA, name],
  });
  if (!rows.length) throw new Error("no such table");
  return { schema: SCHEMA, name, columns: new Set(rows.map((r) => r.column_name)) };
}
