import { XMLParser } from "fast-xml-parser";
import { text } from "./http.js";

export interface Entry {
  title: string;
  link: string;
  summary: string;
}

const parser = new XMLParser({ ignoreAttributes: false, processEntities: false });
const list = <T>(v: T | T[] | undefined): T[] => (v === undefined ? [] : Array.isArray(v) ? v : [v]);

export async function entries(address: string): Promise<Entry[]> {
  const doc = parser.parse(await text(address));
  const items = list(doc.rss?.channel?.item ?? doc.feed?.entry);
  return items.map((i: any) => ({
    title: String(i.title?.["#text"] ?? i.title ?? ""),
    link: String(i.link?.["@_href"] ?? i.link ?? ""),
    summary: String(i.description ?? i.summary ?? "").slice(0, 400),
  }));
}

export async function discover(page: string): Promise<string[]> {
  const html = await text(page);
  const links = html.match(/<link\b[^>]*application\/(?:rss|atom)\+xml[^>]*>/gi) ?? [];
  return links.flatMap((l) => /href="([^"]+)"/i.exec(l)?.[1] ?? []).map((h) => new URL(h, page).href);
}
