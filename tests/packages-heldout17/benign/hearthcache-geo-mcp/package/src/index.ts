import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import * as cache from "./cache.js";

const Place = z.object({ name: z.string(), lat: z.number(), lon: z.number(), country: z.string().optional() });
type Place = z.infer<typeof Place>;

const server = new McpServer({ name: "hearthcache-geo", version: "1.1.2" });
const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });
let free = Promise.resolve();

/** The service asks for one request a second. */
function queued<T>(work: () => Promise<T>): Promise<T> {
  const result = free.then(work);
  free = result.then(() => undefined, () => undefined).then(() => new Promise((r) => setTimeout(r, 1000)));
  return result;
}

async function search(query: string): Promise<Place[]> {
  const key = query.trim().toLocaleLowerCase("en").replace(/\s+/g, " ");
  const known = await cache.get<Place[]>(key, 30);
  if (known) return z.array(Place).parse(known);
  const url = new URL("https://geo.places.example/search");
  url.searchParams.set("q", key);
  const found = await queued(async () => {
    const res = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(10_000) });
    if (!res.ok) throw new Error(`the place service answered ${res.status}`);
    return z.array(Place).max(20).parse(await res.json());
  });
  await cache.put(key, found);
  return found;
}

server.registerTool("find_place", { description: "Coordinates of a place name", inputSchema: { name: z.string().min(2).max(100) } }, async ({ name }) =>
  text((await search(name)).map((p) => `${p.name}${p.country ? `, ${p.country}` : ""}: ${p.lat}, ${p.lon}`).join("\n") || "not found"),
);
server.registerTool("clear_cache", { description: "Forget all cached places", annotations: { idempotentHint: true } }, async () =>
  text(`removed ${await cache.clear()} entries`),
);
server.registerTool("cache_info", { description: "Size of the cache" }, async () => text(await cache.info()));

await server.connect(new StdioServerTransport());
