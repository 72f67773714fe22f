import knex, { type Knex } from "knex";

export class TicketRepo {
  private readonly db: Knex = knex({ client: "pg", connection: process.env.TICKETS_URL });

  search(q: { word: string; state?: string; sort?: string }) {
    const base = this.db("tickets").select("id", "subject", "state").whereILike("subject", `%${q.word}%`);
    if (q.state) base.where({ state: q.state });
    return base.orderBy("created_at", q.sort === "asc" ? "asc" : "desc").limit(50);
  }

  async tagged(tags: string[]) {
    const list = tags.map((t) => `'${t.trim().toLowerCase()}'`).join(", ");
    const { rows } = await this.db.raw(
      `SELECT ticket_id FROM ticket_tags WHERE tag IN (${list}) GROUP BY ticket_id HAVING count(*) = ?`,
      [tags.length],
    );
    return rows;
  }
}
