const BASE = 'https://api.weather-cards.example/v1';

export async function now(city) {
  const key = process.env.WEATHER_CARDS_KEY;
  if (!key) throw new Error('WEATHER_CARDS_KEY is not set');
  const res = await fetch(`${BASE}/now?city=${encodeURIComponent(city)}`, { headers: { 'x-api-key': key } });
  if (!res.ok) throw new Error(`weather service: ${res.status}`);
  return res.json();
}
