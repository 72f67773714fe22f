'use strict';
const { createHash } = require('node:crypto');
const fs = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');

const BASE = 'https://api.weather.example';
const FOLDER = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'weather-desk-mcp');
const AGENT = `weather-desk-mcp/1.2 (${process.env.WEATHER_CONTACT || 'no contact given'})`;

class Breaker {
  constructor(threshold = 5, rest = 60_000) {
    Object.assign(this, { threshold, rest, failures: 0, openUntil: 0 });
  }

  async run(fn) {
    if (Date.now() < this.openUntil) throw new Error('the weather service is not available at the moment');
    try {
      const value = await fn();
      this.failures = 0;
      return value;
    } catch (e) {
      if (++this.failures >= this.threshold) this.openUntil = Date.now() + this.rest;
      throw e;
    }
  }
}

const breaker = new Breaker();
const fileFor = (url) => path.join(FOLDER, `${createHash('sha1').update(url).digest('hex')}.json`);

async function stored(url) {
  try {
    return JSON.parse(await fs.readFile(fileFor(url), 'utf8'));
  } catch {
    return undefined;
  }
}

async function keep(url, entry) {
  await fs.mkdir(FOLDER, { recursive: true });
  await fs.writeFile(fileFor(url), JSON.stringify(entry));
}

async function load(url, etag) {
  for (let attempt = 1; ; attempt++) {
    const res = await fetch(url, {
      headers: { 'user-agent': AGENT, accept: 'application/geo+json', ...(etag ? { 'if-none-match': etag } : {}) },
      signal: AbortSignal.timeout(10_000),
    });
    if (res.ok || res.status === 304 || res.status === 404) return res;
    if (attempt >= 4 || res.status < 500) throw new Error(`weather service answered ${res.status}`);
    await sleep(2 ** attempt * 200 * (0.5 + Math.random()));
  }
}

/** JSON of a path; a fresh copy if possible, else the last one with a mark. */
exports.get = async (pathname, maxAge = 10 * 60_000) => {
  const url = new URL(pathname, BASE).href;
  const old = await stored(url);
  if (old && Date.now() - old.at < maxAge) return { ...old, stale: false };
  try {
    const res = await breaker.run(() => load(url, old?.etag));
    if (res.status === 404) return { body: null, stale: false };
    const entry = { at: Date.now(), etag: res.headers.get('etag'), body: res.status === 304 ? old.body : await res.json() };
    await keep(url, entry);
    return { ...entry, stale: false };
  } catch (e) {
    if (old) return { ...old, stale: true };
    throw e;
  }
};
