const base = process.env.HUB_URL ?? 'http://192.0.2.10:8123/api';

export async function hub(method, path, body) {
  const r = await fetch(base + path, {
    method,
    headers: { authorization: `Bearer ${process.env.HUB_TOKEN}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!r.ok) throw new Error(`hub: ${r.status} ${r.statusText}`);
  return r.status === 204 ? null : r.json();
}
