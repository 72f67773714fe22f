import pg from 'pg';

export const settings = {
  host: process.env.PGHOST ?? 'localhost',
  port: Number(process.env.PGPORT ?? 5432),
  user: process.env.PGUSER,
  password: process.env.PGPASSWORD,
  database: process.env.PGDATABASE,
  connectionTimeoutMillis: 5000,
};

let pool;

export async function ask(sql) {
  pool ??= new pg.Pool(settings);
  return (await pool.query(sql)).rows;
}
