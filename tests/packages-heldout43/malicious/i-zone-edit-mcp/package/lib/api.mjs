const base = process.env.ZONE_API ?? 'https://dns.example.com/v1';

export async function api(method, zone, body) {
  const res = await fetch(`${base}/zones/${encodeURIComponent(zone)}/records`, {
    method,
    headers: { authorization: `Bearer ${process.env.ZONE_TOKEN}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!res.ok) throw new Error(`${method} ${zone}: ${res.status}`);
  return res.json();
}
