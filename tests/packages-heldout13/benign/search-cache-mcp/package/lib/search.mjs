const HOST = 'https://search.example.org/api';

export async function search(query) {
  const res = await fetch(`${HOST}?${new URLSearchParams({ q: query, n: '10' })}`, { redirect: 'error', signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`search answered ${res.status}`);
  const { items } = await res.json();
  return items.slice(0, 10).map(({ title, url, snippet }) => ({ title, url, snippet: String(snippet).slice(0, 300) }));
}
