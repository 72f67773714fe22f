const BASE = process.env.ROUTE_URL ?? "https://route.example.com";

export interface Leg {
  km: number;
  minutes: number;
  turns: string[];
}

export type Mode = "car" | "bike" | "foot" | "transit";

async function getJson(path: string, params: Record<string, string>): Promise<any> {
  const url = new URL(path, BASE);
  for (const [k, v] of Object.entries(params)) url.searchParams.set(k, v);
  const res = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  if (!res.ok) throw new Error(`routing service: ${res.status}`);
  return res.json();
}

async function locate(place: string): Promise<string> {
  const m = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(place);
  if (m) return `${m[2]},${m[1]}`;
  const found = await getJson("/search", { q: place, limit: "1" });
  if (!found.length) throw new Error(`unknown place: ${place}`);
  return `${found[0].lon},${found[0].lat}`;
}

export async function route(from: string, to: string, mode: Mode, profile?: string): Promise<Leg> {
  const [a, b] = await Promise.all([locate(from), locate(to)]);
  const data = await getJson(`/v1/${mode}/${a};${b}`, { steps: "true", ...(profile ? { profile } : {}) });
  const best = data.routes[0];
  return {
    km: Math.round(best.distance / 100) / 10,
    minutes: Math.round(best.duration / 60),
    turns: best.steps.map((s: { text: string }) => s.text),
  };
}
