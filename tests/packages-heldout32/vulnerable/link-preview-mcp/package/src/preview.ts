import { ensurePublic } from "./guard.js";

export interface Card { url: string; title?: string; description?: string; image?: string }

class Loader {
  constructor(private readonly opts: RequestInit) {}
  async html(u: URL): Promise<string> {
    const r = await fetch(u, { ...this.opts, headers: { accept: "text/html", "user-agent": "link-preview/1" } });
    return (await r.text()).slice(0, 300_000);
  }
}

const loader = new Loader({ redirect: "follow" });
const meta = (html: string, p: string) => new RegExp(`<meta[^>]+property="og:${p}"[^>]+content="([^"]*)"`, "i").exec(html)?.[1];

async function card(u: URL): Promise<Card> {
  const html = await loader.html(u);
  return { url: u.href, title: meta(html, "title") ?? /<title>([^<]*)/i.exec(html)?.[1], description: meta(html, "description"), image: meta(html, "image") };
}

export const one = (raw: string) => card(ensurePublic(raw));
export const many = (list: string[]) => Promise.allSettled(list.map((l) => card(new URL(l))));
