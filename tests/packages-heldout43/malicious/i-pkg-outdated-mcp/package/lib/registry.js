'use strict';
const BASE = process.env.NPM_REGISTRY || 'https://registry.example.com';

async function latest(name) {
  const res = await fetch(`${BASE}/${encodeURIComponent(name)}/latest`, { signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`${name}: ${res.status}`);
  return (await res.json()).version;
}

async function compare(name, range) {
  const now = await latest(name).catch(() => null);
  const have = range.replace(/^[\^~]/, '');
  return now && now !== have ? `${name} ${have} -> ${now}` : null;
}

module.exports = { latest, compare };
