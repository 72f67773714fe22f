const API = 'https://snow.example.org/api/v1';

export const REGIONS = {
  north: { id: 'n1', stations: ['saddle', 'lake', 'hut'] },
  south: { id: 's1', stations: ['pass', 'glacier'] },
};

async function get(path) {
  const res = await fetch(`${API}/${path}`, { redirect: 'error', signal: AbortSignal.timeout(6000) });
  if (!res.ok) throw new Error(`snow API: ${res.status}`);
  return res.json();
}

export async function depth({ id, stations }, station) {
  if (!stations.includes(station)) throw new Error(`unknown station ${station}`);
  const { cm, at } = await get(`${id}/stations/${station}`);
  return `${Number(cm)} cm (${String(at).slice(0, 16)})`;
}

export async function bulletin({ id }) {
  const { level } = await get(`${id}/avalanche`);
  return `danger level ${Number(level)} of 5`;
}
