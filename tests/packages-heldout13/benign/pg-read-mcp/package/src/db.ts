import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4, statement_timeout: 5000 });

export async function readOnly(sql: string, values: unknown[]): Promise<any[]> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN TRANSACTION READ ONLY");
    const result = await client.query(sql, values);
    await client.query("COMMIT");
    return result.rows;
  } catch (e) {
    await client.query("ROLLBACK");
    throw e;
  } finally {
    client.release();
  }
}
