'use strict';
const { parse } = require('yaml');
const cache = require('./cache.cjs');

exports.repos = { stable: 'https://charts.example.com/stable', extras: 'https://charts.example.org' };

exports.index = async (repo) => {
  const hit = await cache.get(repo);
  if (hit) return parse(hit);
  const res = await fetch(`${exports.repos[repo]}/index.yaml`, { signal: AbortSignal.timeout(15_000) });
  if (!res.ok) throw new Error(`HTTP ${res.status}`);
  const body = await res.text();
  await cache.put(repo, body);
  return parse(body);
};
