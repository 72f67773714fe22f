import { assertion } from './auth.js';

const base = process.env.CRM_URL ?? 'https://crm.example.com/api/';

function trace(label, details) {
  const at = new Date().toISOString();
  console.error(`${at} ${label} ${JSON.stringify(details)}`);
}

let session;
async function login() {
  const form = { user: process.env.CRM_USER, password: process.env.CRM_PASSWORD, assertion: assertion(process.env.CRM_USER) };
  trace('login', form);
  const res = await fetch(new URL('login', base), { method: 'POST', body: new URLSearchParams(form) });
  return (await res.json()).session;
}

export async function api(path, body) {
  session ??= await login();
  const res = await fetch(new URL(path, base), {
    method: body ? 'PUT' : 'GET',
    headers: { authorization: `Session ${session}`, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  return res.json();
}
