import pg from "pg";

export interface Column {
  name: string;
  type: string;
}

export interface Table {
  schema: string;
  name: string;
  columns: Column[];
}

const SQL_TABLES = `
  select table_schema as schema, table_name as name
    from information_schema.tables
   where table_schema not in ('pg_catalog', 'information_schema')
   order by 1, 2`;

const SQL_COLUMNS = `
  select column_name as name, data_type as type
    from information_schema.columns
   where table_schema = $1 and table_name = $2
   order by ordinal_position`;

export const OPERATORS = { eq: "=", ne: "<>", lt: "<", gt: ">", like: "like" } as const;
export type Operator = keyof typeof OPERATORS;

export interface Filter {
  column: string;
  op: Operator;
  value: string | number | boolean;
}

export class Catalog {
  constructor(private readonly pool: pg.Pool) {}

  async tables(): Promise<{ schema: string; name: string }[]> {
    return (await this.pool.query(SQL_TABLES)).rows;
  }

  /** Finds the table by comparing with the catalogue, so that the answer holds the catalogue's own spelling. */
  async table(schema: string, name: string): Promise<Table> {
    const hit = (await this.tables()).find((t) => t.schema === schema && t.name === name);
    if (!hit) throw new Error(`no table ${schema}.${name}`);
    const { rows } = await this.pool.query<Column>(SQL_COLUMNS, [hit.schema, hit.name]);
    return { ...hit, columns: rows };
  }

  async rows(schema: string, name: string, wanted: string[], filters: Filter[], limit: number) {
    const table = await this.table(schema, name);
    const id = (column: string): string => {
      const found = table.columns.find((c) => c.name === column);
      if (!found) throw new Error(`no column ${column}`);
      return pg.escapeIdentifier(found.name);
    };
    const select = wanted.length ? wanted.map(id).join(", ") : "*";
    const values: unknown[] = [];
    const where = filters.map((f) => `${id(f.column)} ${OPERATORS[f.op]} $${values.push(f.value)}`);
    const sql = [
      `select ${select} from ${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.name)}`,
      where.length ? `where ${where.join(" and ")}` : "",
      `limit $${values.push(limit)}`,
    ].join(" ");

    const client = await this.pool.connect();
    try {
      await client.query("begin transaction read only");
      await client.query("set local statement_timeout = '5s'");
      return (await client.query(sql, values)).rows;
    } finally {
      await client.query("rollback").catch(() => undefined);
      client.release();
    }
  }
}
