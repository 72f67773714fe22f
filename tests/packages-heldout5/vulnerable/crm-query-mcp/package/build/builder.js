"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Select = void 0;
class Select {
    constructor(table) {
        this.table = table;
        this.cols = ["*"];
        this.conds = [];
        this.tail = [];
        this.values = [];
    }
    columns(...cols) {
        this.cols = cols;
        return this;
    }
    eq(col, value) {
        this.values.push(value);
        this.conds.push(`${col} = $${this.values.length}`);
        return this;
    }
    like(col, value) {
        this.values.push(`%${value}%`);
        this.conds.push(`${col} ILIKE $${this.values.length}`);
        return this;
    }
    oneOf(col, list) {
        this.conds.push(`${col} IN (${list.map((v) => `'${v}'`).join(",")})`);
        return this;
    }
    group(col) {
        this.tail.push(`GROUP BY ${col}`);
        return this;
    }
    order(col, dir) {
        this.tail.push(`ORDER BY ${col} ${dir}`);
        return this;
    }
    toQuery() {
        const where = this.conds.length ? ` WHERE ${this.conds.join(" AND ")}` : "";
        return { text: `SELECT ${this.cols.join(", ")} FROM ${this.table}${where} ${this.tail.join(" ")} LIMIT 200`, values: this.values };
    }
}
exports.Select = Select;
