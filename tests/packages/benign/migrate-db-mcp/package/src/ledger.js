import Database from "better-sqlite3";

export class Ledger {
  constructor(file) {
    this.db = new Database(file);
    this.db.exec("CREATE TABLE IF NOT EXISTS applied_migrations (name TEXT PRIMARY KEY, hash TEXT NOT NULL, at TEXT NOT NULL)");
    this.insert = this.db.prepare("INSERT INTO applied_migrations (name, hash, at) VALUES (?, ?, ?)");
    this.select = this.db.prepare("SELECT hash FROM applied_migrations WHERE name = ?");
  }

  /** True when it was applied as it stands; throws when it was changed later. */
  has({ name, hash }) {
    const row = this.select.get(name);
    if (row && row.hash !== hash) throw new Error(`${name} was changed after it was applied`);
    return row !== undefined;
  }

  apply({ name, sql, hash }) {
    this.db.transaction(() => {
      this.db.exec(sql);
      this.insert.run(name, hash, new Date().toISOString());
    })();
  }
}
