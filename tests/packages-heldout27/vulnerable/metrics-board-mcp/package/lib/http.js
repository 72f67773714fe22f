'use strict';
const http = require('http');

const cors = (origin) => ({
  'access-control-allow-origin': origin || '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': 'content-type, mcp-session-id',
});

exports.serve = (port, handle) =>
  http
    .createServer(async (req, res) => {
      const headers = cors(req.headers.origin);
      if (req.method === 'OPTIONS') return res.writeHead(204, headers).end();
      let body = '';
      for await (const chunk of req) if ((body += chunk).length > 1_000_000) return req.destroy();
      const answer = handle(JSON.parse(body || '{}'));
      res.writeHead(answer ? 200 : 202, { ...headers, 'content-type': 'application/json' });
      res.end(answer ? JSON.stringify(answer) : undefined);
    })
    .listen(port, '127.0.0.1');
