const API = 'https://ci.example.com/api/commits';

export async function state(commit) {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new Error('not a commit id');
  const r = await fetch(`${API}/${commit}/status`, {
    headers: { Authorization: `Bearer ${process.env.CI_TOKEN ?? ''}` },
    redirect: 'error',
  });
  return r.ok ? (await r.json()).state : 'unknown';
}
