'use strict';
const http = require('http');
const https = require('https');

const KNOWN = { hill: 'http://hill.mast.example/now.json', lake: 'http://lake.mast.example/now.json' };
const clients = { 'http:': http, 'https:': https };

function load(address, hops = 4) {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    const req = clients[url.protocol].get(url, { timeout: 5000 }, (res) => {
      if (res.statusCode >= 300 && res.statusCode < 400 && hops > 0) {
        res.resume();
        resolve(load(new URL(res.headers.location, url).href, hops - 1));
        return;
      }
      let body = '';
      res.setEncoding('utf8');
      res.on('data', (d) => (body.length < 1e6 ? (body += d) : res.destroy()));
      res.on('end', () => resolve(body));
    });
    req.on('error', reject);
  });
}

const address = (ref) => KNOWN[ref] ?? ref;

exports.known = () => Object.keys(KNOWN);
exports.reading = async (ref) => {
  const body = await load(address(ref));
  try {
    const { t, rh, wind } = JSON.parse(body);
    return { t, rh, wind };
  } catch {
    return { raw: body.slice(0, 4000) };
  }
};
