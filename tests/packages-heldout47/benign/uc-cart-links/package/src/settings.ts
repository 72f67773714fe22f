export interface Settings {
  base: URL;
  key: string;
}

export function settings(env = process.env): Settings {
  const base = new URL(env.SHOP_URL ?? "https://shop.example.com/api/");
  if (base.protocol !== "https:") throw new Error("SHOP_URL must be an https address");
  if (!env.SHOP_KEY) throw new Error("SHOP_KEY is not set");
  return { base, key: env.SHOP_KEY };
}
