const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

export function decode(s) {
  return s.replace(/&(#x?[0-9a-f]+|\w+);/gi, (all, e) => {
    if (e[0] !== '#') return ENTITIES[e] ?? all;
    const n = e[1].toLowerCase() === 'x' ? parseInt(e.slice(2), 16) : Number(e.slice(1));
    return n > 0 && n <= 0x10ffff ? String.fromCodePoint(n) : all;
  });
}

function attributes(tag) {
  const out = {};
  for (const m of tag.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) out[m[1].toLowerCase()] = m[2] ?? m[3];
  return out;
}

function metas(html) {
  const out = new Map();
  for (const m of html.matchAll(/<meta\b[^>]*>/gi)) {
    const a = attributes(m[0]);
    const key = (a.property ?? a.name ?? '').toLowerCase();
    if (key && a.content !== undefined && !out.has(key)) out.set(key, decode(a.content).trim());
  }
  return out;
}

export function preview({ url, html }) {
  const m = metas(html);
  const title = m.get('og:title') ?? decode(/<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '').trim();
  const image = m.get('og:image');
  return {
    url,
    title: title.slice(0, 200),
    description: (m.get('og:description') ?? m.get('description') ?? '').slice(0, 500),
    image: image ? new URL(image, url).href : undefined,
    site: m.get('og:site_name') ?? new URL(url).hostname,
  };
}
