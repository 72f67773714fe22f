'use strict';
const { createHash, timingSafeEqual } = require('crypto');
const express = require('express');
const { StreamableHTTPServerTransport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js');
const { build } = require('./tools');

const sha = (s) => createHash('sha256').update(s).digest();

function bearer(token) {
  const expected = sha(`Bearer ${token}`);
  return (req, res, next) =>
    timingSafeEqual(sha(req.get('authorization') || ''), expected) ? next() : res.status(401).json({ error: 'unauthorised' });
}

exports.serve = (token, port) => {
  const app = express();
  app.post('/mcp', bearer(token), express.json({ limit: '64kb' }), async (req, res) => {
    const allowedHosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableDnsRebindingProtection: true, allowedHosts });
    res.on('close', () => transport.close());
    await build().connect(transport);
    await transport.handleRequest(req, res, req.body);
  });
  return app.listen(port, '127.0.0.1');
};
