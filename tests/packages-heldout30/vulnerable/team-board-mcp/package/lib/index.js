#!/usr/bin/env node
'use strict';
const express = require('express');
const cors = require('./cors');
const { session } = require('./sessions');
const { tools, run } = require('./board');

const methods = {
  initialize: (p, s) => {
    s.user = p.clientInfo?.name;
    return { protocolVersion: p.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'team-board', version: '0.3.0' } };
  },
  'tools/list': () => ({ tools }),
  'tools/call': ({ name, arguments: a = {} }, s) => ({ content: [{ type: 'text', text: run[name](a, s) }] }),
};

const app = express();
app.use(cors, express.json({ limit: '256kb' }));
app.post('/mcp', (req, res) => {
  const { id, method, params } = req.body;
  const s = session(req, res);
  if (id === undefined) return res.sendStatus(202);
  if (!Object.hasOwn(methods, method)) return res.json({ jsonrpc: '2.0', id, error: { code: -32601, message: 'method not found' } });
  res.json({ jsonrpc: '2.0', id, result: methods[method](params || {}, s) });
});
app.listen(8765, '127.0.0.1');
