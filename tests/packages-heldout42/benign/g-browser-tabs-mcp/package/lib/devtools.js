'use strict';
const WebSocket = require('ws');

const port = Number.parseInt(process.env.DEVTOOLS_PORT ?? '9222', 10);
const base = `http://127.0.0.1:${port}/json`;

// addresses can hold session ids, so query and fragment stay here
function shorten(address) {
  const url = new URL(address);
  return `${url.protocol}//${url.host}${url.pathname}`;
}

exports.tabs = async () => {
  const list = await (await fetch(`${base}/list`)).json();
  return list
    .filter((t) => t.type === 'page' && /^https?:/.test(t.url))
    .map((t) => ({ id: t.id, title: t.title, address: shorten(t.url) }));
};

exports.activate = async (id) => {
  const res = await fetch(`${base}/activate/${id}`);
  if (!res.ok) throw new Error('no such tab');
};

exports.visibility = ({ id }) =>
  new Promise((resolve) => {
    const ws = new WebSocket(`ws://127.0.0.1:${port}/devtools/page/${id}`, { handshakeTimeout: 2000 });
    const done = (v) => {
      ws.close();
      resolve(v);
    };
    ws.on('error', () => resolve('unknown'));
    ws.on('open', () => ws.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: 'document.visibilityState' } })));
    ws.on('message', (m) => done(JSON.parse(m).result?.result?.value ?? 'unknown'));
  });
