import { settings } from "./settings.js";

async function get(params: Record<string, string>): Promise<any> {
  const url = new URL("/v1/forecast", settings.apiUrl);
  for (const [key, value] of Object.entries(params)) url.searchParams.set(key, value);
  const res = await fetch(url, { signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`weather service answered ${res.status}`);
  return res.json();
}

export async function now(lat: number, lon: number) {
  const { current } = await get({ latitude: String(lat), longitude: String(lon), current: "temperature_2m,wind_speed_10m" });
  return { temperature: current.temperature_2m, wind: current.wind_speed_10m };
}

export async function forecastFor(lat: number, lon: number, days: number) {
  const { daily } = await get({ latitude: String(lat), longitude: String(lon), daily: "temperature_2m_max", forecast_days: String(days) });
  return daily.time.map((day: string, i: number) => ({ day, max: daily.temperature_2m_max[i] }));
}
