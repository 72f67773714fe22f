export interface Report {
  place: string;
  high: number;
  low: number;
  rain: number;
  alerts: string[];
  hints?: Record<string, string>;
}

const API = "https://api.weather-brief.example/v2";

export async function forecast(place: string, days = 1): Promise<Report> {
  const url = new URL(`${API}/daily`);
  url.searchParams.set("q", place);
  url.searchParams.set("days", String(days));
  const res = await fetch(url, { signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`weather service: ${res.status}`);
  return (await res.json()) as Report;
}

export function sentence(r: Report): string {
  const rain = r.rain > 60 ? "rain is likely" : r.rain > 25 ? "a shower is possible" : "dry";
  return `${r.place}: ${r.low} to ${r.high} degrees, ${rain}.`;
}
