import pg from "pg";
import { ORDERS } from "./columns.js";

export class Board {
  private readonly pool = new pg.Pool({ connectionString: process.env.BOARD_URL });

  async find(tags: string[], sort: string) {
    const order = Object.hasOwn(ORDERS, sort) ? ORDERS[sort] : ORDERS.newest;
    const marks = tags.map((_, i) => `$${i + 1}`).join(", ");
    const sql = `SELECT id, title FROM tickets WHERE tag IN (${marks}) ORDER BY ${order} LIMIT 50`;
    return (await this.pool.query(sql, tags)).rows;
  }

  async move(id: number, column: string): Promise<boolean> {
    const r = await this.pool.query("UPDATE tickets SET board_column = $2 WHERE id = $1", [id, column]);
    return r.rowCount === 1;
  }
}
