const PRODUCTS = process.env.PRODUCTS_URL ?? "https://products.shop.example.com";
const STOCK = process.env.STOCK_URL ?? "https://stock.shop.example.com";

export class Upstream {
  constructor(private readonly auth: string) {}

  private async call(url: string, init: RequestInit = {}): Promise<unknown> {
    const headers = { authorization: this.auth, "content-type": "application/json" };
    const res = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(10_000) });
    if (!res.ok) throw new Error(`upstream answered ${res.status}`);
    return res.json();
  }

  product = (sku: string) => this.call(`${PRODUCTS}/v1/products/${encodeURIComponent(sku)}`);
  stock = (sku: string, qty: number) =>
    this.call(`${STOCK}/v1/stock/${encodeURIComponent(sku)}`, { method: "PUT", body: JSON.stringify({ qty }) });
}
