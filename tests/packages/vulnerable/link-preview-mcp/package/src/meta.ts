export interface Preview {
  title?: string;
  description?: string;
  image?: string;
}

const decode = (s: string) => s.replace(/&amp;/g, "&").replace(/&quot;/g, '"').replace(/&#39;/g, "'").trim();

function tag(html: string, property: string): string | undefined {
  const re = new RegExp(`<meta[^>]+(?:property|name)=["']${property}["'][^>]*content=["']([^"']*)["']`, "i");
  const m = re.exec(html);
  return m ? decode(m[1]) : undefined;
}

export function preview(html: string): Preview {
  const title = /<title[^>]*>([^<]*)<\/title>/i.exec(html)?.[1];
  return {
    title: tag(html, "og:title") ?? (title && decode(title)),
    description: tag(html, "og:description") ?? tag(html, "description"),
    image: tag(html, "og:image"),
  };
}
