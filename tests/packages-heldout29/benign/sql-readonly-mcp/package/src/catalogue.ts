import type { Run } from "./db.js";

const SQL = "SELECT TABLE_NAME AS t, COLUMN_NAME AS c FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() ORDER BY 1, ORDINAL_POSITION";

export class Catalogue {
  private cache?: Map<string, string[]>;

  constructor(private readonly run: Run) {}

  async all(): Promise<Map<string, string[]>> {
    if (!this.cache) {
      this.cache = new Map();
      for (const { t, c } of await this.run(SQL, [])) {
        this.cache.set(String(t), [...(this.cache.get(String(t)) ?? []), String(c)]);
      }
    }
    return this.cache;
  }

  async columns(table: string): Promise<string[]> {
    const found = (await this.all()).get(table);
    if (!found) throw new Error(`no table ${table}`);
    return found;
  }
}
