const HTML = /<img\b([^>]*)>/gi;
const MD = /!\[([^\]]*)\]\(([^)\s]+)\)/g;
const attr = (s, name) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(s)?.[1];

export function images(text) {
  const html = [...text.matchAll(HTML)].map((m) => ({ src: attr(m[1], 'src') ?? '', alt: attr(m[1], 'alt') ?? '' }));
  const md = [...text.matchAll(MD)].map((m) => ({ src: m[2], alt: m[1] }));
  return [...html, ...md];
}
