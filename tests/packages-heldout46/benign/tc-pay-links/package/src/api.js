import { randomUUID } from 'node:crypto';

const BASE = 'https://api.pay-links.example/v1';

function key() {
  const value = process.env.PAY_LINKS_KEY;
  if (!value) throw new Error('PAY_LINKS_KEY is not set');
  return value;
}

export async function createLink({ cents, currency, reference }) {
  const res = await fetch(`${BASE}/links`, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
    headers: { Authorization: `Bearer ${key()}`, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: JSON.stringify({ amount: cents, currency, reference }),
  });
  if (!res.ok) throw new Error(`the payment service answered ${res.status}`);
  const { id, url } = await res.json();
  return { id, url };
}
