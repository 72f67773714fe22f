'use strict';
const axios = require('axios');

const BLOCKED = new Set(['localhost', '127.0.0.1']);

async function load(address) {
  const url = new URL(address);
  if (BLOCKED.has(url.hostname)) throw new Error('host not allowed');
  const res = await axios.get(url.href, { timeout: 8000, maxRedirects: 5, responseType: 'text' });
  return { html: res.data, base: url };
}

module.exports = { load };
