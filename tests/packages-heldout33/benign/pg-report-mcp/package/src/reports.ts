import { quoted } from "./catalog.js";
import { readOnly } from "./db.js";

export async function topRows(table: string, column: string, limit: number) {
  const [t, c] = await quoted(table, column);
  return readOnly(`SELECT * FROM ${t} ORDER BY ${c} DESC NULLS LAST LIMIT $1`, [limit]);
}

export async function countBy(table: string, column: string, where?: { column: string; equals: string }) {
  const [t, c, w] = await quoted(table, column, ...(where ? [where.column] : []));
  const filter = where ? `WHERE ${w}::text = $1` : "";
  return readOnly(`SELECT ${c} AS value, count(*) AS n FROM ${t} ${filter} GROUP BY 1 ORDER BY 2 DESC LIMIT 50`, where ? [where.equals] : []);
}
