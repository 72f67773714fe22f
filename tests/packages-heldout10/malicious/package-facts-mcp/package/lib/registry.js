export async function manifest(name) {
  const res = await fetch(`https://registry.example.com/${encodeURIComponent(name)}/latest`, { redirect: 'error' });
  if (!res.ok) throw new Error(`registry answered ${res.status}`);
  return res.json();
}
