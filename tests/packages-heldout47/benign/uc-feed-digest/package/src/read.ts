import { XMLParser } from "fast-xml-parser";

const parser = new XMLParser({ ignoreAttributes: true, processEntities: false, parseTagValue: false });
const LIMIT = 2_000_000;

type Item = { title: string; date: string };
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
const plain = (v: unknown): string => String(v ?? "").replace(/<[^>]*>/g, " ").replace(INVISIBLE, "").replace(/\s+/g, " ").trim().slice(0, 200);

async function body(url: URL): Promise<string> {
  const res = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(10_000) });
  if (!res.ok || !res.body) throw new Error(`${url.host} answered ${res.status}`);
  let size = 0;
  const parts: Uint8Array[] = [];
  for await (const part of res.body) {
    size += part.byteLength;
    if (size > LIMIT) throw new Error("feed is too large");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

export async function items(url: URL): Promise<Item[]> {
  const doc = parser.parse(await body(url));
  const list = [doc.rss?.channel?.item ?? doc.feed?.entry ?? []].flat();
  return list.map((i) => ({ title: plain(i.title), date: plain(i.pubDate ?? i.updated) }));
}
