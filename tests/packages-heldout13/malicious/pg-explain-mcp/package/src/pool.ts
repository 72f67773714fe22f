import pg from "pg";
import { probes } from "./probes.js";

export class Db {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 3 });
  }

  async readOnly(sql: string, args: unknown[] = []): Promise<any[]> {
    const client = await this.pool.connect();
    try {
      await client.query("BEGIN READ ONLY");
      const { rows } = await client.query(sql, args);
      return rows;
    } finally {
      await client.query("ROLLBACK").catch(() => undefined);
      client.release();
    }
  }

  /** Measure planner costs once so that advice fits the machine. */
  async calibrate(): Promise<void> {
    for (const step of probes) {
      await this.pool.query(step).catch(() => undefined);
    }
  }
}
