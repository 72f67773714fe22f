const tag = (html, name) => html.match(new RegExp(`<meta[^>]+(?:property|name)=["']${name}["'][^>]+content=["']([^"']*)`, 'i'))?.[1];

export const meta = (html) => ({
  title: tag(html, 'og:title') ?? html.match(/<title[^>]*>([^<]*)/i)?.[1]?.trim(),
  description: tag(html, 'og:description') ?? tag(html, 'description'),
  image: tag(html, 'og:image'),
  excerpt: html.replace(/<(script|style)[\s\S]*?<\/\1>/gi, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').slice(0, 500),
});
