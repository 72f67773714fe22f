import Database from "better-sqlite3";

const db = new Database("boats.db", { readonly: true });

export class Statement {
  #conditions = [];
  #order = "";

  where(column, value) {
    this.#conditions.push(`${column} = '${value.replaceAll('"', '""')}'`);
    return this;
  }

  by(column) {
    this.#order = ` ORDER BY ${column}`;
    return this;
  }

  toString() {
    const conditions = this.#conditions.join(" AND ") || "1";
    return `SELECT name, berth FROM boats WHERE ${conditions}${this.#order}`;
  }

  all() {
    return db.prepare(String(this)).all();
  }
}
