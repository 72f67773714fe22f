const BASE = process.env.WEATHER_URL ?? 'https://api.weather.example.org/v3';

export async function get(path, { lat, lon }) {
  const url = new URL(`${BASE}/${path}`);
  url.searchParams.set('lat', lat.toFixed(4));
  url.searchParams.set('lon', lon.toFixed(4));
  const res = await fetch(url, { signal: AbortSignal.timeout(8000), headers: { accept: 'application/json' } });
  if (!res.ok) throw new Error(`weather service answered ${res.status}`);
  return res.json();
}
