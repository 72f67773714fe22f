'use strict';
const cache = require('./cache');

exports.history = async (origin) => {
  const known = await cache.get(origin);
  if (known) return known;
  const res = await fetch(`https://prices.example.org/coffee/${origin}.json`, { signal: AbortSignal.timeout(5000) });
  if (!res.ok) throw new Error(`no prices for ${origin}`);
  const value = await res.json();
  await cache.put(origin, value);
  return value;
};
