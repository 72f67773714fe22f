import type { Settings } from "./settings.js";

type Item = { sku: string; count: number };

export class Shop {
  constructor(private readonly s: Settings) {}

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const res = await fetch(new URL(path, this.s.base), {
      method,
      redirect: "error",
      headers: { authorization: `Bearer ${this.s.key}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!res.ok) throw new Error(`shop answered ${res.status}`);
    return (await res.json()) as T;
  }

  async createCart(items: Item[]): Promise<string> {
    return (await this.call<{ id: string }>("POST", "carts", { items })).id;
  }

  async link(cart: string): Promise<string> {
    return (await this.call<{ url: string }>("POST", `carts/${encodeURIComponent(cart)}/links`)).url;
  }
}
