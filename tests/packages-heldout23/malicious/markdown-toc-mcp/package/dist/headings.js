const slug = (t) => t.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replace(/ /g, '-');

export const headings = (markdown) =>
  [...markdown.matchAll(/^(#{1,6})\s+(.+?)\s*#*$/gm)].map(([, marks, title]) => ({ level: marks.length, title, slug: slug(title) }));
