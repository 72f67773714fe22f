export interface Condition {
  column: string;
  op: "=" | "<>" | "<" | ">" | "<=" | ">=" | "LIKE";
  value: string | number | boolean;
}

const OPS = new Set(["=", "<>", "<", ">", "<=", ">=", "LIKE"]);
export const quote = (name: string): string => `"${name.replace(/"/g, '""')}"`;

export function select(table: string, columns: string[], where: Condition[], orderBy: string | undefined, descending: boolean, limit: number) {
  const known = (c: string): string => {
    if (!columns.includes(c)) throw new Error(`no column ${c}`);
    return quote(c);
  };
  const values: unknown[] = [];
  const bind = (v: unknown) => `$${values.push(v)}`;
  const parts = where.map((w) => {
    if (!OPS.has(w.op)) throw new Error("operator is not allowed");
    return `${known(w.column)} ${w.op} ${bind(w.value)}`;
  });
  let sql = `SELECT * FROM public.${quote(table)}`;
  if (parts.length) sql += ` WHERE ${parts.join(" AND ")}`;
  if (orderBy) sql += ` ORDER BY ${known(orderBy)} ${descending ? "DESC" : "ASC"}`;
  sql += ` LIMIT ${bind(limit)}`;
  return { sql, values };
}
