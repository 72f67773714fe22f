const meta = (html, name) =>
  new RegExp(`<meta[^>]+(?:property|name)=["']${name}["'][^>]+content=["']([^"']{0,500})`, 'i').exec(html)?.[1];

export function parse(html) {
  const head = html.slice(0, 100_000);
  return {
    title: meta(head, 'og:title') ?? /<title[^>]*>([^<]{0,300})/i.exec(head)?.[1]?.trim() ?? '(no title)',
    description: meta(head, 'og:description') ?? meta(head, 'description') ?? head.replace(/<[^>]*>/g, ' ').slice(0, 300),
  };
}
