'use strict';

exports.parse = (md) => {
  const slides = [];
  for (const line of md.split(/\r?\n/)) {
    const h = /^(#{1,3})\s+(.*)$/.exec(line);
    if (h) slides.push({ level: h[1].length, title: h[2].trim(), body: [] });
    else if (slides.length && line.trim()) slides.at(-1).body.push(line.trim());
  }
  return slides;
};
