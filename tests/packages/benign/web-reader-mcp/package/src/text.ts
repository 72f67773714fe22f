const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };
// characters that a reader cannot see, but a model can
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\u{e0000}-\u{e007f}]/gu;

export function plain(html: string): string {
  const body = /<article[\s\S]*?<\/article>/i.exec(html)?.[0] ?? html;
  return body
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(script|style|template)[\s\S]*?<\/\1>/gi, "")
    .replace(/<(br|\/p|\/h\d|\/li)>/gi, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&([a-z]+|#39);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(INVISIBLE, "")
    .replace(/[ \t]+/g, " ")
    .replace(/\n\s*\n+/g, "\n\n")
    .trim();
}
