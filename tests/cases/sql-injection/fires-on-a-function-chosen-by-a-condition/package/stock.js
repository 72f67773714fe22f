import Database from "better-sqlite3";

const db = new Database("stock.sqlite");

export function listOf(shelf) {
  return db.prepare("SELECT * FROM pieces WHERE shelf = ?").all(shelf);
}

export function totalOf(shelf) {
  return db.prepare(`SELECT count(*) FROM pieces WHERE shelf = '${shelf}'`).get();
}
