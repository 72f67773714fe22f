import { readOnly } from "./db.js";

export class Catalogue {
  async tables(): Promise<string[]> {
    const rows = await readOnly("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1", []);
    return rows.map((r) => r.table_name);
  }

  async columns(table: string): Promise<string[]> {
    const rows = await readOnly(
      "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position",
      [table],
    );
    if (!rows.length) throw new Error(`no table ${table}`);
    return rows.map((r) => r.column_name);
  }
}
