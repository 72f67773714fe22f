import { XMLParser } from "fast-xml-parser";
import { FEEDS, type Feed } from "./feeds.js";

const LIMIT = 2_000_000;
const parser = new XMLParser({ processEntities: false, ignoreAttributes: true });
const cache = new Map<Feed, { at: number; titles: string[] }>();

async function body(feed: Feed): Promise<string> {
  const res = await fetch(FEEDS[feed], { redirect: "error", signal: AbortSignal.timeout(10_000) });
  if (!res.ok || !res.body) throw new Error(`feed answered ${res.status}`);
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of res.body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LIMIT) throw new Error("feed is too large");
  }
  return text;
}

export async function titles(feed: Feed): Promise<string[]> {
  const hit = cache.get(feed);
  if (hit && Date.now() - hit.at < 600_000) return hit.titles;
  const items = parser.parse(await body(feed))?.rss?.channel?.item ?? [];
  const list = [items].flat().map((i: { title?: unknown }) => String(i.title ?? "").slice(0, 300));
  cache.set(feed, { at: Date.now(), titles: list });
  return list;
}
