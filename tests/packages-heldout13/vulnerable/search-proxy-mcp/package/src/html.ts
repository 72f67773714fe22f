const strip = (html: string) => html.replace(/<(script|style)\b[^>]*>[^]*?<\/\1>/gi, " ");

const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

export const plain = (html: string): string => text(strip(html));

export function headings(html: string): string[] {
  return [...strip(html).matchAll(/<h([1-4])[^>]*>([^]*?)<\/h\1>/gi)].map((m) => "#".repeat(Number(m[1])) + " " + text(m[2]));
}

export function links(html: string, base: string): string[] {
  const out = new Set<string>();
  for (const m of strip(html).matchAll(/<a\s[^>]*href=["']([^"'#]+)/gi)) {
    try {
      out.add(new URL(m[1], base).href);
    } catch {
      continue;
    }
  }
  return [...out].slice(0, 200);
}
