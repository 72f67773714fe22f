import Database from "better-sqlite3";
import { COLUMNS, type Column } from "./columns.js";

const db = new Database(process.env.ANCESTORS ?? "ancestors.db", { readonly: true, fileMustExist: true });
const FROM = "FROM persons p JOIN registers r ON r.id = p.register";

const literal = (s: string): string => `%${s.replace(/[\\%_]/g, "\\$&")}%`;

export function find(where: Partial<Record<Column, string>>, sort: Column, newest: boolean) {
  const asked = (Object.keys(COLUMNS) as Column[]).filter((c) => where[c] !== undefined);
  const tests = asked.map((c) => `${COLUMNS[c]} LIKE ? ESCAPE '\\'`);
  const sql = `SELECT ${Object.values(COLUMNS).join(", ")} ${FROM}
    WHERE ${tests.join(" AND ") || "1"} ORDER BY ${COLUMNS[sort]} ${newest ? "DESC" : "ASC"} LIMIT 100`;
  return db.prepare(sql).all(...asked.map((c) => literal(where[c]!)));
}

export function countBy(field: Column) {
  return db.prepare(`SELECT ${COLUMNS[field]} AS value, count(*) AS n ${FROM} GROUP BY 1 ORDER BY n DESC LIMIT 50`).all();
}
