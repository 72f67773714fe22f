"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ContactStore = void 0;
const pg_1 = require("pg");
const builder_js_1 = require("./builder.js");
class ContactStore {
    constructor() {
        this.pool = new pg_1.Pool({ connectionString: process.env.CRM_DATABASE_URL, max: 4 });
    }
    async run(q) {
        const { rows } = await this.pool.query(q.toQuery());
        return rows;
    }
    search({ name, sort, descending }) {
        const q = new builder_js_1.Select("contacts").columns("id", "name", "email", "country");
        return this.run(q.like("name", name).order(sort, descending ? "DESC" : "ASC"));
    }
    report({ segment, countries }) {
        const q = new builder_js_1.Select("contacts").columns("country", "count(*)");
        return this.run(q.eq("segment", segment).oneOf("country", countries).group("country"));
    }
}
exports.ContactStore = ContactStore;
