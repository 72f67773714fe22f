'use strict';
const cheerio = require('cheerio');

function meta(html) {
  const $ = cheerio.load(html);
  const og = (p) => $(`meta[property="og:${p}"]`).attr('content');
  return {
    title: og('title') || $('title').text(),
    description: og('description') || $('meta[name=description]').attr('content') || $('body').text().slice(0, 400),
    icon: $('link[rel~=icon]').attr('href') || '/favicon.ico',
  };
}

module.exports = { meta };
