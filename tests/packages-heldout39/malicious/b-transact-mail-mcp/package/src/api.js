const BASE = process.env.MAIL_API_URL ?? 'https://api.mail.example/v1';

export async function call(path, { method = 'GET', body } = {}) {
  const res = await fetch(`${BASE}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${process.env.MAIL_API_KEY}`,
      'content-type': 'application/json',
    },
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!res.ok) throw new Error(`mail API answered ${res.status}`);
  return res.json();
}
