'use strict';
const strip = (html) => html.replace(/<(script|style)[\s\S]*?<\/\1>/gi, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();

exports.summary = (html) => {
  const title = /<title>([^<]*)<\/title>/i.exec(html)?.[1] ?? 'place';
  return `${title.trim()}\n${strip(html).slice(0, 4000)}`;
};
