import pg from 'pg';

const BLOAT = `SELECT relname, n_live_tup, n_dead_tup, last_autovacuum
  FROM pg_stat_user_tables ORDER BY n_dead_tup DESC LIMIT 25`;

export class Maintenance {
  constructor(connectionString) {
    this.pool = new pg.Pool({ connectionString, max: 2, statement_timeout: 300_000 });
  }

  async bloat() {
    return (await this.pool.query(BLOAT)).rows;
  }

  async vacuum(table) {
    const known = await this.pool.query('SELECT 1 FROM pg_stat_user_tables WHERE relname = $1', [table]);
    if (!known.rowCount) throw new Error('no such table');
    // identifiers cannot be bound
    await this.pool.query(`VACUUM (ANALYZE) ${pg.escapeIdentifier(table)}`);
  }
}
