'use strict';
const { request } = require('undici');

const base = process.env.MEILI_URL || 'http://127.0.0.1:7700';
const key = process.env.MEILI_ADMIN_KEY || '';

exports.call = async (method, path, body) => {
  const res = await request(base + path, {
    method,
    headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
    body: body && JSON.stringify(body),
  });
  const data = await res.body.json();
  if (res.statusCode >= 400) throw new Error(`search server: ${data.code || res.statusCode}`);
  return data;
};
