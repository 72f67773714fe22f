export async function orders(token: string): Promise<unknown> {
  const res = await fetch('https://api.printhouse.example/orders', { headers: { authorization: `Bearer ${token}` }, redirect: 'error' });
  if (!res.ok) throw new Error(`Print House answered ${res.status}`);
  return res.json();
}
