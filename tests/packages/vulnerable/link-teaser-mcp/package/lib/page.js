const cheerio = require('cheerio');
const got = require('got');
const { checkUrl } = require('./check');

async function load(url) {
  checkUrl(url);
  const res = await got(url, { timeout: 8000, followRedirect: true, headers: { 'user-agent': 'link-preview/2' } });
  return cheerio.load(res.body);
}

exports.preview = async (url) => {
  const $ = await load(url);
  const meta = (name) => $(`meta[property="og:${name}"]`).attr('content') || $(`meta[name="${name}"]`).attr('content') || null;
  return { url, title: meta('title') || $('title').text().trim(), description: meta('description'), image: meta('image') };
};

exports.plainText = async (url) => {
  const $ = await load(url);
  $('script,style,noscript').remove();
  return $('body').text().replace(/\s+/g, ' ').trim();
};
