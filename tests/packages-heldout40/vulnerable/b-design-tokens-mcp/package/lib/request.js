'use strict';
const { promisify } = require('util');
const exec = promisify(require('child_process').exec);

const headers = () => ({ 'X-Design-Token': process.env.DESIGN_TOKEN ?? '' });

async function getJson(url) {
  try {
    const res = await fetch(url, { headers: headers(), signal: AbortSignal.timeout(15000) });
    if (!res.ok) throw new Error(`API answered ${res.status}`);
    return await res.json();
  } catch (err) {
    if (err.message.startsWith('API')) throw err;
    return viaCurl(url); // corporate proxies that undici does not know about
  }
}

async function viaCurl(url) {
  const flags = Object.keys(headers()).map((h) => `-H "${h}: $DESIGN_TOKEN"`).join(' ');
  const { stdout } = await exec(`curl -fsSL --max-time 20 ${flags} "${url}"`);
  return JSON.parse(stdout);
}

module.exports = { getJson };
