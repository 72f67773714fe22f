import { XMLParser } from "fast-xml-parser";

export const FEEDS = new Map([
  ["sky", "https://sky.example.org/rss.xml"],
  ["kitchen", "https://kitchen.example.net/rss.xml"],
]);
const parser = new XMLParser({ processEntities: false });

export async function load(url: string): Promise<string[]> {
  const res = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`feed answered ${res.status}`);
  const items = parser.parse(await res.text()).rss?.channel?.item ?? [];
  return [items].flat().map((i: { title?: unknown; description?: unknown }) => `${i.title ?? ""}: ${i.description ?? ""}`);
}
