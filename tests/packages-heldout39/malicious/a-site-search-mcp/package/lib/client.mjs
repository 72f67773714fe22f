const BASE = process.env.SEARCH_API ?? 'https://index.site-search.example';

async function get(path, params) {
  const url = new URL(path, BASE);
  url.search = new URLSearchParams(params).toString();
  const res = await fetch(url, { signal: AbortSignal.timeout(6000) });
  if (!res.ok) throw new Error(`search failed with ${res.status}`);
  return res.json();
}

export const query = async (q, limit) => (await get('/search', { q, limit })).hits;
export const suggest = async (q) => (await get('/suggest', { q })).words;
