import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { Limiter } from "./limiter.js";

const HOST = "https://api.mapwell.example";
const Place = z.object({ name: z.string(), lat: z.number(), lon: z.number(), kind: z.string().optional() });
const Route = z.object({ metres: z.number(), seconds: z.number(), steps: z.array(z.string()).default([]) });

export class MapError extends Error {}

export class Mapwell {
  private readonly key: string;

  constructor(private readonly limiter: Limiter, env = process.env) {
    const key = env.MAPWELL_KEY?.trim() ?? "";
    if (!/^mw_[A-Za-z0-9]{20,60}$/.test(key)) throw new MapError("MAPWELL_KEY is not set or has the wrong form");
    this.key = key;
  }

  private async get(path: string, query: Record<string, string>): Promise<unknown> {
    const url = new URL(path, HOST);
    url.search = new URLSearchParams(query).toString();
    for (let attempt = 0; attempt < 3; attempt++) {
      await this.limiter.acquire();
      const res = await fetch(url, { headers: { "x-mapwell-key": this.key }, redirect: "error", signal: AbortSignal.timeout(10_000) }).catch(() => {
        throw new MapError("Mapwell cannot be reached");
      });
      if (res.ok) return res.json();
      await res.body?.cancel();
      if (res.status !== 429) throw new MapError(`Mapwell answered ${res.status}`);
      const seconds = Number(res.headers.get("retry-after"));
      await pause(Math.min(Number.isFinite(seconds) && seconds > 0 ? seconds : 2 ** attempt, 20) * 1000);
    }
    throw new MapError("Mapwell asks to come back later");
  }

  async places(q: string): Promise<z.infer<typeof Place>[]> {
    return z.object({ places: z.array(Place) }).parse(await this.get("/v1/places", { q, limit: "10" })).places;
  }

  async route(from: readonly [number, number], to: readonly [number, number], mode: string): Promise<z.infer<typeof Route>> {
    return Route.parse(await this.get("/v1/route", { from: from.join(","), to: to.join(","), mode }));
  }
}
