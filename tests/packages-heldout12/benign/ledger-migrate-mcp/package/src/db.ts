import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { MIGRATIONS } from "./migrations.js";

export function open(): Database.Database {
  const dir = join(homedir(), ".local", "share", "ledger-migrate");
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const file = join(dir, "ledger.db");
  const fresh = !existsSync(file);
  const db = new Database(file);
  const version = Number(db.pragma("user_version", { simple: true }));
  if (!fresh && version < MIGRATIONS.length) copyFileSync(file, `${file}.v${version}.bak`);
  for (let v = version; v < MIGRATIONS.length; v++) {
    db.transaction(() => {
      db.exec(MIGRATIONS[v]);
      db.pragma(`user_version = ${v + 1}`);
    })();
  }
  return db;
}
