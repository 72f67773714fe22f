import mysql from "mysql2/promise";

const pool = mysql.createPool({ uri: process.env.MYSQL_URL, connectionLimit: 4, multipleStatements: false });

export type Run = (sql: string, values: unknown[]) => Promise<Record<string, unknown>[]>;

export const readOnly: Run = async (sql, values) => {
  const con = await pool.getConnection();
  try {
    await con.query("START TRANSACTION READ ONLY");
    const [rows] = await con.query({ sql, values, timeout: 10_000 });
    return rows as Record<string, unknown>[];
  } finally {
    await con.query("ROLLBACK");
    con.release();
  }
};
