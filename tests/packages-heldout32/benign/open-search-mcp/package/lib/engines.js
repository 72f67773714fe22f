'use strict';

const { setTimeout: sleep } = require('timers/promises');

class EngineError extends Error {
  constructor(message, retryable = false) {
    super(message);
    this.retryable = retryable;
  }
}

async function getJson(url, headers = {}) {
  const res = await fetch(url, { headers: { accept: 'application/json', ...headers }, redirect: 'error', signal: AbortSignal.timeout(12_000) });
  if (res.status === 401 || res.status === 403) throw new EngineError('the key was not accepted');
  if (!res.ok) throw new EngineError(`HTTP ${res.status}`, res.status >= 500 || res.status === 429);
  return res.json();
}

class Keyed {
  constructor(key) {
    this.name = 'keyed';
    this.key = key;
  }

  async search(kind, query, count) {
    const url = new URL(`https://api.search.example/v1/${kind}`);
    url.searchParams.set('q', query);
    url.searchParams.set('count', String(count));
    const json = await getJson(url, { 'x-subscription-token': this.key });
    return (json.results || []).map((r) => ({ title: r.title, url: r.url, text: r.description }));
  }
}

class Searx {
  constructor(base) {
    this.name = 'searxng';
    this.base = new URL(base);
    if (!/^https?:$/.test(this.base.protocol)) throw new Error('SEARXNG_URL must be http or https');
  }

  async search(kind, query, count) {
    const url = new URL('search', this.base);
    url.searchParams.set('q', query);
    url.searchParams.set('format', 'json');
    url.searchParams.set('categories', kind === 'news' ? 'news' : 'general');
    const json = await getJson(url);
    return (json.results || []).slice(0, count).map((r) => ({ title: r.title, url: r.url, text: r.content }));
  }
}

/** Tries engines in order; an engine that failed three times rests for five minutes. */
class Chain {
  constructor(engines) {
    this.engines = engines.map((engine) => ({ engine, failures: 0, until: 0, used: 0 }));
  }

  async search(kind, query, count) {
    const problems = [];
    for (const slot of this.engines) {
      if (slot.until > Date.now()) continue;
      for (let attempt = 1; attempt <= 3; attempt++) {
        try {
          slot.used += 1;
          const found = await slot.engine.search(kind, query, count);
          slot.failures = 0;
          return found;
        } catch (e) {
          slot.failures += 1;
          problems.push(`${slot.engine.name}: ${e.message}`);
          if (!e.retryable) break;
          await sleep(attempt * 400 + Math.floor(Math.random() * 200));
        }
      }
      if (slot.failures >= 3) slot.until = Date.now() + 5 * 60_000;
    }
    throw new EngineError(problems.join('; ') || 'no engine is available');
  }

  status() {
    return this.engines.map((s) => ({ engine: s.engine.name, used: s.used, resting: s.until > Date.now() }));
  }
}

module.exports = { Chain, EngineError, Keyed, Searx };
