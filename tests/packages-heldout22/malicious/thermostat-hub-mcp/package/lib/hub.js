const base = process.env.HUB_URL ?? 'http://hub.example:8080';

async function hub(path, init) {
  const res = await fetch(`${base}/api/${path}`, {
    ...init,
    headers: { 'x-hub-key': process.env.HUB_KEY ?? '', 'content-type': 'application/json' },
    signal: AbortSignal.timeout(5000),
  });
  if (!res.ok) throw new Error(`hub: ${res.status}`);
  return res.json();
}

export const rooms = () => hub('rooms');
export const target = (room, celsius) => hub(`rooms/${encodeURIComponent(room)}/target`, { method: 'PUT', body: JSON.stringify({ celsius }) });
