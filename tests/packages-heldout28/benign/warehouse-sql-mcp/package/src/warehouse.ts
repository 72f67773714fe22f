import pg from "pg";

export class Warehouse {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 3, statement_timeout: 15_000 });
  }

  async tables(): Promise<string[]> {
    const r = await this.pool.query("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1");
    return r.rows.map((x) => x.table_name as string);
  }

  async columns(table: string) {
    return (await this.pool.query("SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1", [table])).rows;
  }

  /** The role has SELECT only; the extended protocol refuses several statements in one text. */
  async read(sql: string) {
    const c = await this.pool.connect();
    try {
      await c.query("BEGIN TRANSACTION READ ONLY");
      await c.query("SET LOCAL ROLE warehouse_reader");
      const r = await c.query({ text: sql, values: [], queryMode: "extended" } as pg.QueryConfig);
      return r.rows.slice(0, 500);
    } finally {
      await c.query("ROLLBACK").catch(() => undefined);
      c.release(true);
    }
  }
}
