'use strict';

exports.headings = (markdown) => {
  const found = [];
  let fenced = false;
  for (const line of markdown.split(/\r?\n/)) {
    if (/^(```|~~~)/.test(line)) fenced = !fenced;
    const m = !fenced && /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
    if (m) found.push({ level: m[1].length, title: m[2], slug: m[2].toLowerCase().replace(/[^\w]+/g, '-') });
  }
  return found;
};
