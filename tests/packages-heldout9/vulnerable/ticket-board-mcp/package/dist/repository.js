"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TicketRepository = void 0;
class TicketRepository {
    constructor(db) {
        this.db = db;
        this.db.exec("create table if not exists tickets (id integer primary key, title text, priority int, status text default 'open', created text default current_timestamp)");
        this.insert = this.db.prepare("insert into tickets (title, priority) values (?, ?)");
    }
    add(title, priority) {
        return this.insert.run(title, priority).lastInsertRowid;
    }
    list({ status, sort, direction, limit }) {
        const where = status === "any" ? "" : "where status = @status";
        const order = [sort ?? "created", direction ?? "desc"].join(" ");
        const sql = `select id, title, priority, status from tickets ${where} order by ${order} limit @limit`;
        return this.db.prepare(sql).all({ status, limit });
    }
}
exports.TicketRepository = TicketRepository;
//# sourceMappingURL=repository.js.map
