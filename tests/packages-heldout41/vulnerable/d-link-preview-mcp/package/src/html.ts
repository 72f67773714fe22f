const pick = (html: string, prop: string) =>
  new RegExp(`<meta[^>]+property=["']og:${prop}["'][^>]+content=["']([^"']*)`, "i").exec(html)?.[1] ?? "";

export function preview(html: string) {
  const title = pick(html, "title") || (/<title>([^<]*)/i.exec(html)?.[1] ?? "");
  const body = html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ").trim();
  return { title, description: pick(html, "description") || body.slice(0, 300), image: pick(html, "image") };
}

export const links = (html: string): string[] => [...html.matchAll(/<a[^>]+href=["']([^"'#]+)/gi)].map((m) => m[1]);
