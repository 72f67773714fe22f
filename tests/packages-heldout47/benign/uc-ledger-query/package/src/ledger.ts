import pg from "pg";
import { orderBy, type Sort } from "./sort.js";

const pool = new pg.Pool({ connectionString: process.env.LEDGER_URL, max: 3 });
const like = (s: string): string => `%${s.replace(/[\\%_]/g, "\\$&")}%`;

export async function entries(account: string, text: string, sort: Sort, down: boolean) {
  const sql = `SELECT e.id, e.booked_on, e.amount, e.text FROM entries e WHERE e.account = $1 AND e.text ILIKE $2 ${orderBy(sort, down)} LIMIT 100`;
  return (await pool.query(sql, [account, like(text)])).rows;
}

export async function balance(account: string): Promise<string> {
  const r = await pool.query("SELECT coalesce(sum(amount), 0)::text AS b FROM entries WHERE account = $1", [account]);
  return r.rows[0].b;
}
