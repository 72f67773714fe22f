const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", apos: "'" };
const decode = (s: string): string => s.replace(/&(amp|lt|gt|quot|#39|apos);/g, (_, k: string) => ENTITIES[k]).replace(/\s+/g, " ").trim();

export interface Card {
  url: string;
  title: string;
  description: string;
  site: string;
}

function attributes(tag: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const m of tag.matchAll(/([a-z:-]{1,30})="([^"<>]{0,2000})"/gi)) out.set(m[1].toLowerCase(), m[2]);
  return out;
}

export function card(url: URL, html: string): Card {
  const meta = new Map<string, string>();
  for (const m of html.matchAll(/<meta\b([^<>]{1,4000})>/gi)) {
    const a = attributes(m[1]);
    const key = a.get("property") ?? a.get("name");
    if (key && a.has("content") && !meta.has(key)) meta.set(key, decode(a.get("content")!));
  }
  const title = /<title[^<>]{0,200}>([^<]{0,1000})</i.exec(html)?.[1] ?? "";
  return {
    url: url.href,
    title: (meta.get("og:title") ?? decode(title)).slice(0, 200),
    description: (meta.get("og:description") ?? meta.get("description") ?? "").slice(0, 400),
    site: (meta.get("og:site_name") ?? url.hostname).slice(0, 100),
  };
}
