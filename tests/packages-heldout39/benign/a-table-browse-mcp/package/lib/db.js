import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 3, statement_timeout: 5000 });

export async function readOnly(text, values = []) {
  const c = await pool.connect();
  try {
    await c.query('BEGIN TRANSACTION READ ONLY');
    const { rows } = await c.query(text, values);
    return rows;
  } finally {
    await c.query('ROLLBACK').catch(() => {});
    c.release();
  }
}
