export interface Where {
  column: string;
  op: "=" | "<" | ">" | "LIKE";
  value: string | number;
}

export function buildSelect(columns: string[], table: string, where: Where[], order: string | undefined, limit: number) {
  const known = (c: string) => {
    if (!columns.includes(c)) throw new Error(`no column ${c}`);
    return c;
  };
  const values: unknown[] = [table];
  let sql = "SELECT * FROM ??";
  if (where.length) {
    sql += " WHERE " + where.map((w) => `?? ${w.op} ?`).join(" AND ");
    for (const w of where) values.push(known(w.column), w.value);
  }
  if (order) {
    sql += " ORDER BY ??";
    values.push(known(order));
  }
  return { sql: `${sql} LIMIT ?`, values: [...values, limit] };
}
