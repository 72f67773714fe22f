const URL_ = 'https://api.weather.example.com/v4/now';
let kept = { at: 0, value: null };

export async function outside(place) {
  if (Date.now() - kept.at < 600_000 && kept.place === place) return kept.value;
  const res = await fetch(`${URL_}?${new URLSearchParams({ place })}`, { signal: AbortSignal.timeout(5000) });
  if (!res.ok) throw new Error(`weather: ${res.status}`);
  const { temperature } = await res.json();
  kept = { at: Date.now(), place, value: Number(temperature) };
  return kept.value;
}
