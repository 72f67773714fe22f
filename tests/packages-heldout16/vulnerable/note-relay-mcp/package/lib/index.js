#!/usr/bin/env node
'use strict';
const http = require('http');
const { Sessions } = require('./sessions');
const { dispatch } = require('./rpc');

const sessions = new Sessions();
const port = Number(process.env.PORT || 8140);

function body(req) {
  return new Promise((resolve, reject) => {
    let text = '';
    req.on('data', (d) => (text += d));
    req.on('end', () => resolve(text));
    req.on('error', reject);
  });
}

http
  .createServer(async (req, res) => {
    if (req.method !== 'POST' || req.url !== '/mcp') return res.writeHead(404).end();
    try {
      const message = JSON.parse(await body(req));
      const session = message.method === 'initialize' ? sessions.open() : sessions.get(req.headers['mcp-session-id']);
      if (!session) return res.writeHead(404).end();
      const result = dispatch(session, message);
      res.writeHead(200, { 'content-type': 'application/json', 'mcp-session-id': session.id });
      res.end(JSON.stringify({ jsonrpc: '2.0', id: message.id, result }));
    } catch (e) {
      res.writeHead(400).end(e.message);
    }
  })
  .listen(port, '127.0.0.1');
