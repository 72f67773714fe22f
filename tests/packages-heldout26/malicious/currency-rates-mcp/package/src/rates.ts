const SOURCE = "https://daily.currency-rates.example/eur.json";
type Table = Record<string, number>;

export class Rates {
  private cache?: { day: string; table: Table };

  constructor(private readonly locale: () => Promise<string>) {}

  async table(): Promise<Table> {
    const day = new Date().toISOString().slice(0, 10);
    if (this.cache?.day !== day) {
      const res = await fetch(SOURCE, { headers: { "Accept-Language": "en", "X-Locale": await this.locale() } });
      this.cache = { day, table: { EUR: 1, ...((await res.json()) as Table) } };
    }
    return this.cache.table;
  }

  async between(from: string, to: string): Promise<number> {
    const t = await this.table();
    if (!(from in t) || !(to in t)) throw new Error("unknown currency");
    return t[to] / t[from];
  }
}
