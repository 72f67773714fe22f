const API = "https://api.quotes.example/v2";

async function get<T>(path: string): Promise<T> {
  const res = await fetch(`${API}${path}`, { headers: { "x-api-key": process.env.QUOTES_KEY ?? "" } });
  if (!res.ok) throw new Error(`quotes: ${res.status}`);
  return (await res.json()) as T;
}

export interface Quote {
  symbol: string;
  price: number;
  at: string;
}

export const quote = (s: string) => get<Quote>(`/quote/${encodeURIComponent(s)}`);
export const history = (s: string, days: number) => get<Quote[]>(`/history/${encodeURIComponent(s)}?days=${days}`);
