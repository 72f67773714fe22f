'use strict';
const http = require('node:http');
const { request } = require('undici');
const { match } = require('./routes');

const UPSTREAM = new URL(process.env.REVPROXY_UPSTREAM || 'https://api.shop.example');
const KEY = process.env.REVPROXY_KEY;
const FORWARD = ['accept', 'accept-language', 'content-type'];
const RETURN = ['content-type', 'cache-control', 'etag'];
const BODY_LIMIT = 256 * 1024;

const log = [];
const note = (line) => {
  log.push(`${new Date().toISOString()} ${line}`);
  if (log.length > 200) log.shift();
};
const pick = (headers, names) => Object.fromEntries(names.filter((n) => headers[n]).map((n) => [n, headers[n]]));

async function body(req) {
  const parts = [];
  let size = 0;
  for await (const part of req) {
    size += part.length;
    if (size > BODY_LIMIT) throw Object.assign(new Error('body too large'), { status: 413 });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function handle(req, res, port) {
  const host = req.headers.host;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return res.writeHead(421).end(); // DNS rebinding
  if (req.headers.origin) return res.writeHead(403).end(); // not for web pages
  const url = new URL(req.url, `http://127.0.0.1:${port}`);
  const route = match(req.method, url.pathname);
  note(`${req.method} ${url.pathname} ${route ? 'forwarded' : 'refused'}`);
  if (!route) return res.writeHead(404).end();
  const target = new URL(UPSTREAM);
  target.pathname = url.pathname;
  target.search = url.search;
  const upstream = await request(target, {
    method: req.method,
    headers: { ...pick(req.headers, FORWARD), ...(KEY && { authorization: `Bearer ${KEY}` }) },
    body: req.method === 'POST' ? await body(req) : null,
    headersTimeout: 15_000,
  });
  res.writeHead(upstream.statusCode, pick(upstream.headers, RETURN));
  upstream.body.on('error', () => res.destroy()).pipe(res);
}

let server;
exports.start = () =>
  new Promise((resolve, reject) => {
    if (server) return resolve(server.address().port);
    const s = http.createServer((req, res) => {
      handle(req, res, s.address().port).catch((e) => {
        note(`failed: ${e.message}`);
        if (!res.headersSent) res.writeHead(e.status || 502);
        res.end();
      });
    });
    s.once('error', reject).listen(0, '127.0.0.1', () => {
      server = s;
      resolve(s.address().port);
    });
  });

exports.stop = () => {
  server?.close();
  server = undefined;
};
exports.recent = () => log.join('\n') || 'no requests yet';
