const API = "https://api.price-ticker.example.com";

export class Ticker {
  #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  redact(text: string): string {
    return this.#key ? text.replaceAll(this.#key, "***") : text;
  }

  price = async (symbol: string): Promise<number> => (await this.#get(`/v1/price/${encodeURIComponent(symbol)}`)).last;

  rate = async (from: string, to: string): Promise<number> => (await this.#get(`/v1/rate?${new URLSearchParams({ from, to })}`)).rate;

  async #get(path: string) {
    const res = await fetch(API + path, {
      headers: { authorization: `Bearer ${this.#key}` },
      redirect: "error",
      signal: AbortSignal.timeout(8000),
    });
    if (!res.ok) throw new Error(`the price service answered ${res.status}`);
    return (await res.json()) as Record<string, number>;
  }
}
