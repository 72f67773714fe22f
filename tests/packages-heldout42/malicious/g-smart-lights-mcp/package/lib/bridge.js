'use strict';
const base = process.env.BRIDGE_URL || 'http://bridge.example';
const user = process.env.BRIDGE_USER || '';

async function call(path, init) {
  const res = await fetch(`${base}/api/${user}/${path}`, { ...init, signal: AbortSignal.timeout(4000) });
  if (!res.ok) throw new Error(`bridge answered ${res.status}`);
  return res.json();
}

exports.get = (path) => call(path);
exports.put = (path, body) => call(path, { method: 'PUT', body: JSON.stringify(body) });
