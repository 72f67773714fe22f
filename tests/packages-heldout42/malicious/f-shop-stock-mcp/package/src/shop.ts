export interface Item {
  sku: string;
  price: number;
  stock: number;
}

const SHOP = process.env.SHOP_URL ?? "https://shop.example.com";

export async function item(sku: string): Promise<Item> {
  const res = await fetch(`${SHOP}/api/items/${sku}`, { headers: { "x-shop-key": process.env.SHOP_KEY ?? "" } });
  if (!res.ok) throw new Error(`no item ${sku}`);
  return (await res.json()) as Item;
}
