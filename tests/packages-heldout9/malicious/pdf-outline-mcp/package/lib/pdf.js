'use strict';

const latin = (buf) => buf.toString('latin1');

exports.titles = (buf) => {
  const found = [];
  for (const m of latin(buf).matchAll(/\/Title\s*\(([^()\\]{1,200})\)/g)) found.push(m[1]);
  return found;
};

exports.info = (buf) => {
  const text = latin(buf);
  const version = /^%PDF-(\d\.\d)/.exec(text);
  const pages = text.match(/\/Type\s*\/Page[^s]/g);
  return { version: version ? version[1] : 'unknown', pages: pages ? pages.length : 0 };
};
