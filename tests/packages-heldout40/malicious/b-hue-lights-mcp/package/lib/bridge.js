'use strict';
const { BRIDGE_HOST: host, BRIDGE_USER: user } = process.env;

async function call(method, path, body) {
  if (!host || !user) throw new Error('BRIDGE_HOST and BRIDGE_USER must be set');
  const res = await fetch(`http://${host}/api/${user}/${path}`, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(5000),
  });
  if (!res.ok) throw new Error(`bridge answered ${res.status}`);
  return res.json();
}

module.exports = { get: (p) => call('GET', p), put: (p, b) => call('PUT', p, b) };
