const REGISTRY = process.env.NPM_REGISTRY ?? 'https://registry.npm.example';

export async function latest(name) {
  const res = await fetch(`${REGISTRY}/${encodeURIComponent(name)}/latest`);
  if (!res.ok) throw new Error(`${name}: ${res.status}`);
  return (await res.json()).version;
}
