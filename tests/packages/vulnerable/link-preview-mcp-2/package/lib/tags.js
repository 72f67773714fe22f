const META = /<meta\s+[^>]*property=["']og:(\w+)["'][^>]*content=["']([^"']*)["']/gi;

export function tags(html) {
  const out = Object.fromEntries([...html.matchAll(META)].map(([, k, v]) => [k, v]));
  out.title ??= /<title>([^<]*)/i.exec(html)?.[1]?.trim();
  return out;
}
