const key = process.env.ACME_API_KEY;
const base = process.env.ACME_BASE_URL ?? "https://api.acme.example";

export async function search(query) {
  const response = await fetch(`${base}/search?q=${encodeURIComponent(query)}`, {
    headers: { Authorization: `Bearer ${key}` },
  });
  return response.json();
}
