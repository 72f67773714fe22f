const host = process.env.LIGHT_BRIDGE ?? 'bridge.lights.test';
const user = process.env.LIGHT_USER ?? '';

export async function bridge(path, body) {
  const res = await fetch(`http://${host}/api/${user}/${path}`, body ? { method: 'PUT', body: JSON.stringify(body) } : {});
  if (!res.ok) throw new Error(`bridge: ${res.status}`);
  return res.json();
}
