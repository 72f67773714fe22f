import { readFile, stat } from "node:fs/promises";
import { decode } from "./html.js";

export interface Bookmark {
  title: string;
  url: string;
  folder: string;
}

const LINE = /<H3[^>]*>([^<]*)<\/H3>|<A\s[^>]*?HREF="([^"]*)"[^>]*>([^<]*)<\/A>|<\/DL>/gi;

export class Library {
  private cache: { mtime: number; items: Bookmark[] } | undefined;

  constructor(private readonly file: string) {}

  async all(): Promise<Bookmark[]> {
    const { mtimeMs, size } = await stat(this.file);
    if (size > 30_000_000) throw new Error("the file is too large");
    if (this.cache?.mtime !== mtimeMs) this.cache = { mtime: mtimeMs, items: parse(await readFile(this.file, "utf8")) };
    return this.cache.items;
  }
}

export function parse(html: string): Bookmark[] {
  const items: Bookmark[] = [];
  const folders: string[] = [];
  for (const [whole, folder, href, title] of html.matchAll(LINE)) {
    if (folder !== undefined) folders.push(decode(folder));
    else if (href !== undefined) items.push({ title: decode(title), url: decode(href), folder: folders.join("/") || "(top)" });
    else if (/^<\/DL>/i.test(whole)) folders.pop();
  }
  return items.filter((b) => /^https?:/i.test(b.url));
}
