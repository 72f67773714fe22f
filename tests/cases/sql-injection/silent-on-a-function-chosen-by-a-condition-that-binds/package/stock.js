import Database from "better-sqlite3";

const db = new Database("stock.sqlite");
const TABLES = { pieces: "pieces", boxes: "boxes" };

export function listOf(shelf) {
  return db.prepare("SELECT * FROM pieces WHERE shelf = ?").all(shelf);
}

export function totalOf(kind) {
  const table = TABLES[kind];
  if (!table) throw new Error(`no such kind: ${kind}`);
  return db.prepare(`SELECT count(*) FROM ${table}`).get();
}
