import { XMLParser } from "fast-xml-parser";

export type Item = { title: string; link: string };
const parser = new XMLParser({ ignoreAttributes: false });
const list = <T>(v: T | T[] | undefined): T[] => (v === undefined ? [] : Array.isArray(v) ? v : [v]);

export async function fetchFeed(url: string): Promise<Item[]> {
  const res = await fetch(url, { signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`feed answered ${res.status}`);
  const doc = parser.parse(await res.text());
  const rss = list(doc.rss?.channel?.item).map((i: any) => ({ title: String(i.title), link: String(i.link) }));
  const atom = list(doc.feed?.entry).map((e: any) => ({ title: String(e.title), link: list(e.link)[0]?.["@_href"] }));
  return [...rss, ...atom];
}
