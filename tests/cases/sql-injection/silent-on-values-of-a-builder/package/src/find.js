export class Find {
  constructor(table) {
    this.table = table;
    this.where = [];
    this.given = [];
  }

  like(column, value) {
    this.given.push(`%${value}%`);
    this.where.push(`${column} LIKE ?`);
    return this;
  }

  finished() {
    return { sql: `SELECT id, name FROM ${this.table} WHERE ${this.where.join(" AND ")}`, values: this.given };
  }
}
