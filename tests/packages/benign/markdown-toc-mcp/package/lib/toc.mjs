import { Slugger } from "../vendor/slug.min.js";
import { headings } from "./headings.mjs";

export function toc(text, { from = 2, to = 3 } = {}) {
  const slugs = new Slugger();
  const lines = [];
  for (const h of headings(text)) {
    const anchor = slugs.slug(h.title);
    if (h.level < from || h.level > to) continue;
    lines.push(`${"  ".repeat(h.level - from)}- [${h.title}](#${anchor})`);
  }
  return lines.join("\n");
}

export function check(text) {
  const found = [];
  let last = 0;
  for (const h of headings(text)) {
    if (last && h.level > last + 1) found.push(`line ${h.line}: level ${h.level} after level ${last}`);
    if (h.level === 1 && last) found.push(`line ${h.line}: a second title`);
    last = h.level;
  }
  return found;
}
