import type { Page } from "./fetcher.js";

const meta = (html: string, key: string): string | undefined =>
  new RegExp(`<meta[^>]+(?:property|name)=["']${key}["'][^>]+content=["']([^"']*)`, "i").exec(html)?.[1];

export function card(page: Page) {
  const title = meta(page.body, "og:title") ?? /<title>([^<]*)/i.exec(page.body)?.[1]?.trim();
  const text = meta(page.body, "og:description") ?? page.body.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ").slice(0, 400);
  return { url: page.url, title: title ?? page.url, text, image: meta(page.body, "og:image") };
}
