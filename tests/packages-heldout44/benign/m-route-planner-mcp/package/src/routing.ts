import { env } from "./env.js";

export type Point = [lon: number, lat: number];
export interface Route {
  distance: number;
  duration: number;
  steps: string[];
}

export async function route(points: Point[], mode: string): Promise<Route> {
  const url = new URL(`/v2/${mode}`, env.ROUTING_URL);
  url.searchParams.set("points", points.map((p) => p.join(",")).join(";"));
  const res = await fetch(url, {
    headers: { authorization: `Bearer ${env.ROUTING_KEY}` },
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  });
  if (!res.ok) throw new Error(`routing service answered ${res.status}`);
  return (await res.json()) as Route;
}
