export class Find {
  constructor(table) {
    this.table = table;
    this.where = [];
    this.given = [];
  }

  is(column, value) {
    this.given.push(value);
    this.where.push(`${column} = ?`);
    return this;
  }

  near(column, place) {
    this.where.push(
      `distance(${column}, '${place}') < 10`,
    );
    return this;
  }

  finished() {
    return { sql: `SELECT id, name FROM ${this.table} WHERE ${this.where.join(" AND ")}`, values: this.given };
  }
}
