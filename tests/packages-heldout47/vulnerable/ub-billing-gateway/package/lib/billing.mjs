const BASE = process.env.BILLING_URL ?? 'https://billing.example.com/v1';

/** The billing service knows the caller, so rights are decided there. */
export const billing = (authorization) => async (path) => {
  const res = await fetch(BASE + path, { headers: { authorization, accept: 'application/json' } });
  if (!res.ok) throw new Error(`billing: HTTP ${res.status}`);
  return res.json();
};
