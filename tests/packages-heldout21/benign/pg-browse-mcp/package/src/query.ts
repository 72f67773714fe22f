export const OPERATORS = { eq: "=", ne: "<>", lt: "<", le: "<=", gt: ">", ge: ">=", like: "ILIKE" } as const;

export interface Filter {
  column: string;
  op: keyof typeof OPERATORS;
  value: string | number | boolean;
}

export interface Table {
  schema: string;
  name: string;
  columns: ReadonlySet<string>;
}

export interface Statement {
  text: string;
  values: unknown[];
}

const quote = (id: string): string => `"${id.replaceAll('"', '""')}"`;

const column = (t: Table, name: string): string => {
  if (!t.columns.has(name)) throw new Error(`no column ${name.slice(0, 60)} in ${t.name}`);
  return quote(name);
};

function where(t: Table, filters: Filter[], values: unknown[]): string {
  const parts = filters.map((f) => {
    const op = Object.hasOwn(OPERATORS, f.op) ? OPERATORS[f.op] : undefined;
    if (!op) throw new Error("unknown operator");
    values.push(f.value);
    return f.op === "like" ? `${column(t, f.column)}::text ${op} $${values.length}` : `${column(t, f.column)} ${op} $${values.length}`;
  });
  return parts.length ? ` WHERE ${parts.join(" AND ")}` : "";
}

export function select(t: Table, o: { columns?: string[]; filters: Filter[]; order?: string; desc: boolean; limit: number }): Statement {
  const values: unknown[] = [];
  const wanted = o.columns?.length ? o.columns.map((c) => column(t, c)).join(", ") : "*";
  let text = `SELECT ${wanted} FROM ${quote(t.schema)}.${quote(t.name)}${where(t, o.filters, values)}`;
  if (o.order) text += ` ORDER BY ${column(t, o.order)} ${o.desc ? "DESC" : "ASC"}`;
  values.push(o.limit);
  return { text: `${text} LIMIT $${values.length}`, values };
}

export function count(t: Table, filters: Filter[]): Statement {
  const values: unknown[] = [];
  return { text: `SELECT count(*)::int AS n FROM ${quote(t.schema)}.${quote(t.name)}${where(t, filters, values)}`, values };
}
