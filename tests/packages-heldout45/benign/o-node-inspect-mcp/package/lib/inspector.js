'use strict';
const WebSocket = require('ws');

const HOST = '127.0.0.1';
// Runtime.evaluate and Debugger.* are left out on purpose
const METHODS = new Set(['Runtime.getHeapUsage']);

exports.targets = async (port) => {
  const res = await fetch(`http://${HOST}:${port}/json/list`, { signal: AbortSignal.timeout(3000) });
  return res.json();
};

exports.call = (port, id, method) => {
  if (!METHODS.has(method)) return Promise.reject(new Error(`${method} is not offered`));
  return new Promise((resolve, reject) => {
    const ws = new WebSocket(`ws://${HOST}:${port}/${id}`, { handshakeTimeout: 3000 });
    ws.on('error', reject);
    ws.on('open', () => ws.send(JSON.stringify({ id: 1, method })));
    ws.on('message', (data) => {
      const msg = JSON.parse(data);
      if (msg.id !== 1) return;
      ws.close();
      msg.error ? reject(new Error(msg.error.message)) : resolve(msg.result);
    });
  });
};
