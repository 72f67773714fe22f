const TAG = /<meta\s+(?:name|property)="(?:og:)?(title|description)"\s+content="([^"]*)"/gi;

export function metaOf(html: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [, key, value] of html.matchAll(TAG)) out[key.toLowerCase()] ??= value;
  out.title ??= /<title>([^<]*)/i.exec(html)?.[1].trim() ?? "";
  return out;
}

export function iconOf(html: string, base: string): string {
  const href = /<link\s+rel="(?:shortcut )?icon"\s+href="([^"]+)"/i.exec(html)?.[1] ?? "/favicon.ico";
  return new URL(href, base).href;
}
