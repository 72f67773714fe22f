import { all, attr, document, first } from "./xml.js";

export interface Entry {
  title: string;
  link: string;
  when: string;
  summary: string;
}

const plain = (html: string): string => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ").trim().slice(0, 400);

function iso(text: string): string {
  const t = Date.parse(text);
  return Number.isNaN(t) ? "" : new Date(t).toISOString();
}

export function entries(xml: string): Entry[] {
  const doc = document(xml);
  const rss = all(doc, "//item").map((i) => ({
    title: first(i, "title"),
    link: first(i, "link", "guid"),
    when: iso(first(i, "pubDate", "dc:date")),
    summary: plain(first(i, "description")),
  }));
  const atom = all(doc, "//a:entry").map((e) => ({
    title: first(e, "a:title"),
    link: attr(all(e, "a:link")[0] ?? e, "href"),
    when: iso(first(e, "a:updated", "a:published")),
    summary: plain(first(e, "a:summary", "a:content")),
  }));
  return [...rss, ...atom];
}

export function outline(xml: string): { title: string; feed: string }[] {
  return all(document(xml), "//outline[@xmlUrl]").map((o) => ({ title: attr(o, "title") || attr(o, "text"), feed: attr(o, "xmlUrl") }));
}
