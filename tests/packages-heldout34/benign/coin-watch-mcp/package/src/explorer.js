const BASE = process.env.EXPLORER_URL ?? "https://explorer.example.org/api";

export async function balance(address) {
  const res = await fetch(`${BASE}/address/${encodeURIComponent(address)}`, { signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`explorer answered ${res.status}`);
  const { funded, spent } = await res.json();
  return ((funded - spent) / 1e8).toFixed(8);
}
