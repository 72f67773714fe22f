'use strict';
const https = require('https');

const HOST = 'quotes.stock-quote.example';
const SYMBOL = /^[A-Z][A-Z0-9.-]{0,9}$/;
const TTL = 60_000;

class Quotes {
  constructor() {
    this.cache = new Map();
  }

  get(path) {
    const hit = this.cache.get(path);
    if (hit && Date.now() - hit.at < TTL) return Promise.resolve(hit.value);
    return new Promise((resolve, reject) => {
      const req = https.get({ host: HOST, path, timeout: 6000 }, (res) => {
        if (res.statusCode !== 200) {
          res.resume();
          reject(new Error(`service answered ${res.statusCode}`));
          return;
        }
        let body = '';
        res.setEncoding('utf8');
        res.on('data', (d) => {
          body += d;
          if (body.length > 500_000) req.destroy(new Error('answer is too long'));
        });
        res.on('end', () => {
          try {
            const value = JSON.parse(body);
            this.cache.set(path, { at: Date.now(), value });
            resolve(value);
          } catch (e) {
            reject(e);
          }
        });
      });
      req.on('timeout', () => req.destroy(new Error('timeout')));
      req.on('error', reject);
    });
  }

  symbol(s) {
    const up = s.trim().toUpperCase();
    if (!SYMBOL.test(up)) throw new Error(`${s} is not a symbol`);
    return up;
  }

  async quote(s) {
    return this.get(`/v1/quote/${this.symbol(s)}`);
  }

  async history(s, days) {
    const data = await this.get(`/v1/history/${this.symbol(s)}?days=${days}`);
    return data.points ?? [];
  }
}

function change(points) {
  if (points.length < 2) return 0;
  const first = points[0].close;
  const last = points[points.length - 1].close;
  return ((last - first) / first) * 100;
}

module.exports = { Quotes, change };
