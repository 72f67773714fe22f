export interface Site {
  host: string;
  article: RegExp;
}

export const SITES: readonly Site[] = [
  { host: "news.example", article: /^\/\d{4}\/\d\d\/[a-z0-9-]+$/ },
  { host: "blog.example", article: /^\/posts\/[a-z0-9-]+$/ },
  { host: "docs.example", article: /^\/guide\/[a-z0-9/-]+$/ },
];

export function articleUrl(raw: string): URL {
  const url = new URL(raw);
  const site = SITES.find((s) => s.host === url.hostname);
  if (url.protocol !== "https:" || url.port || !site || !site.article.test(url.pathname)) throw new Error("not an article of an allowed site");
  return url;
}
