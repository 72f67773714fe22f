import mysql from 'mysql2/promise';

export const pool = mysql.createPool(process.env.DATABASE_URL ?? 'mysql://localhost/clinic');

export async function rows<T>(sql: string, params: unknown[] = []): Promise<T[]> {
  const [r] = await pool.query(sql, params);
  return r as T[];
}
