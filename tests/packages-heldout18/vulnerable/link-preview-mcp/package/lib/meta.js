const pick = (html, re) => re.exec(html)?.[1]?.trim() ?? '';

export const meta = (html) => ({
  title: pick(html, /<title[^>]*>([^<]*)/i),
  description: pick(html, /<meta\s+name="description"\s+content="([^"]*)"/i),
  text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').slice(0, 2000),
});
