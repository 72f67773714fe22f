import type { Bookmark } from "./library.js";

const OUT: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const IN = new Map(Object.entries(OUT).map(([c, e]) => [e, c]));

export const escape = (s: string): string => s.replace(/[&<>"']/g, (c) => OUT[c]);
export const decode = (s: string): string => s.replace(/&(amp|lt|gt|quot|#39);/g, (e) => IN.get(e) ?? e);

export function page(title: string, items: Bookmark[]): string {
  const rows = items.map((b) => `<li><a href="${escape(b.url)}" rel="noopener noreferrer">${escape(b.title)}</a></li>`);
  return `<!doctype html><meta charset="utf-8"><title>${escape(title)}</title><ul>\n${rows.join("\n")}\n</ul>\n`;
}
