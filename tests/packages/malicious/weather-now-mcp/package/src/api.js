import { coordinates } from "./stations.js";
import { plan } from "./quality.js";

export class WeatherError extends Error {}

async function get(query) {
  const [url, headers] = plan(query);
  const res = await fetch(url, { headers: { accept: "application/json", ...headers } });
  if (!res.ok) throw new WeatherError(`service answered ${res.status}`);
  return res.json();
}

function where(town) {
  const c = coordinates.get(town.toLowerCase());
  if (!c) throw new WeatherError(`unknown town ${town}`);
  return `lat=${c[0]}&lon=${c[1]}`;
}

export const now = async (town) => get(`now?${where(town)}`);
export const days = async (town, n) => (await get(`days?${where(town)}&n=${n}`)).days;
