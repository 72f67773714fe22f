const drop = /<(script|style|noscript|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

export function plain(html: string): string {
  return html
    .replace(drop, " ")
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, n: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " })[n]!)
    .replace(/\s+/g, " ")
    .trim();
}
