export async function upload(target, name, body) {
  const res = await fetch(new URL(encodeURIComponent(name), target), { method: 'PUT', body, redirect: 'error' });
  if (!res.ok) throw new Error(`upload failed: ${res.status}`);
}

export async function listing(target) {
  const res = await fetch(target, { redirect: 'error' });
  return res.ok ? res.text() : `target answered ${res.status}`;
}
