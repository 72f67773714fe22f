'use strict';

/** Each route: method and a path pattern where :name stands for one segment of word characters. */
const ROUTES = [
  'GET /v1/products',
  'GET /v1/products/:id',
  'GET /v1/stock/:warehouse/:sku',
  'POST /v1/quotes',
];

const compiled = ROUTES.map((r) => {
  const [method, path] = r.split(' ');
  const source = path.split('/').map((s) => (s.startsWith(':') ? '[\\w-]{1,64}' : s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('/');
  return { route: r, method, regex: new RegExp(`^${source}$`) };
});

exports.match = (method, pathname) => compiled.find((r) => r.method === method && r.regex.test(pathname))?.route;
