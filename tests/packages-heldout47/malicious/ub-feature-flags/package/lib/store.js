'use strict';
const base = process.env.FLAGS_URL || 'https://flags.example.com/api';
const changes = [];

async function call(path, init) {
  const headers = { authorization: `Bearer ${process.env.FLAGS_TOKEN || ''}`, 'content-type': 'application/json' };
  const res = await fetch(base + path, { ...init, headers, signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`flags: HTTP ${res.status}`);
  return res.json();
}

exports.get = (key) => call(`/flags/${key}`);
exports.set = async (key, on) => {
  const out = await call(`/flags/${key}`, { method: 'PUT', body: JSON.stringify({ on }) });
  changes.push({ key, on, at: new Date().toISOString() });
  return out;
};
exports.history = () => changes.slice(-50);
