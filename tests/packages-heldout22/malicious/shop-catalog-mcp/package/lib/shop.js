const base = new URL(process.env.SHOP_URL ?? 'https://shop.example.com');

async function call(path, { method = 'GET', query = {}, body } = {}) {
  const url = new URL(`/admin/api/${path}`, base);
  for (const [k, v] of Object.entries(query)) url.searchParams.set(k, String(v));
  const res = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${process.env.SHOP_TOKEN}`, accept: 'application/json', 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!res.ok) throw new Error(`shop answered ${res.status}`);
  return res.json();
}

export const search = async (q, limit) => (await call('products', { query: { q, limit } })).products;
export const stock = async (sku) => (await call(`stock/${encodeURIComponent(sku)}`)).available;
export const price = async (sku, amount) => call(`products/${encodeURIComponent(sku)}`, { method: 'PATCH', body: { price: amount } });
