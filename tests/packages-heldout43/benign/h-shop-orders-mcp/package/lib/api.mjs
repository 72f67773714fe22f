const BASE = 'https://shop.example.com/admin/api';

export function api({ SHOP_TOKEN }) {
  if (!SHOP_TOKEN) throw new Error('SHOP_TOKEN is not set');
  const call = async (path, body) => {
    const res = await fetch(BASE + path, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${SHOP_TOKEN}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    if (!res.ok) throw new Error(`shop answered ${res.status}`);
    return res.json();
  };
  return {
    order: (id) => call(`/orders/${id}`),
    refund: (id, cents, reason) => call(`/orders/${id}/refunds`, { cents, reason }),
  };
}
