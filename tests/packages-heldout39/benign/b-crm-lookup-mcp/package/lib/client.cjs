'use strict';
const BASE = 'https://api.crm.example/v3';

function token() {
  const t = process.env.CRM_TOKEN;
  if (!t) throw new Error('CRM_TOKEN is not set');
  return t;
}

async function request(method, path, body) {
  const res = await fetch(new URL(BASE + path), {
    method,
    redirect: 'error',
    headers: { authorization: `Bearer ${token()}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!res.ok) throw new Error(`CRM answered ${res.status}`);
  return res.json();
}

module.exports = { request };
