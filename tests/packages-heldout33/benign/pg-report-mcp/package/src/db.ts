import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 3 });

export async function readOnly(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN READ ONLY");
    await client.query("SET LOCAL statement_timeout = 5000");
    return (await client.query(sql, values)).rows;
  } finally {
    await client.query("ROLLBACK").catch(() => undefined);
    client.release();
  }
}
