import pg from 'pg';
import { sql } from './sql.js';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 3 });

export interface Ticket {
  id: number;
  subject: string;
  state: string;
}

async function all(text: string): Promise<Ticket[]> {
  const { rows } = await pool.query<Ticket>(text);
  return rows;
}

export const find = (word: string, state: string) =>
  all(sql`SELECT id, subject, state FROM tickets WHERE subject ILIKE '%${word}%' AND state = '${state}' LIMIT 50`);

export const one = (id: number) => pool.query<Ticket>('SELECT id, subject, state FROM tickets WHERE id = $1', [id]).then((r) => r.rows[0]);

export const close = (id: number, reason: string) =>
  all(sql`UPDATE tickets SET state = 'closed', reason = '${reason}' WHERE id = ${id} RETURNING id, subject, state`);
