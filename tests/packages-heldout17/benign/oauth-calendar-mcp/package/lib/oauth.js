'use strict';
const crypto = require('node:crypto');
const http = require('node:http');
const fs = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');

const AUTHORIZE = 'https://accounts.calendar.example/oauth2/authorize';
const TOKEN = 'https://accounts.calendar.example/oauth2/token';
const REVOKE = 'https://accounts.calendar.example/oauth2/revoke';
const CLIENT_ID = 'oauth-calendar-mcp'; // public client, there is no secret
const SCOPE = 'calendar.readonly';
const folder = path.join(process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config'), 'oauth-calendar-mcp');
const file = path.join(folder, 'token.json');

const b64 = (buf) => buf.toString('base64url');
const same = (a, b) => {
  const x = Buffer.from(String(a));
  const y = Buffer.from(String(b));
  return x.length === y.length && crypto.timingSafeEqual(x, y);
};

async function post(url, fields) {
  const res = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'error', signal: AbortSignal.timeout(15_000) });
  if (!res.ok) throw new Error(`the authorization server answered ${res.status}`);
  return res;
}

async function save(token) {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const kept = { access_token: token.access_token, refresh_token: token.refresh_token, expires: Date.now() + token.expires_in * 1000 };
  await fs.writeFile(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
  await fs.rename(`${file}.new`, file);
  return kept;
}

/** Starts the flow. Returns the address to open and a promise that settles when the browser came back. */
async function begin() {
  const verifier = b64(crypto.randomBytes(48));
  const state = b64(crypto.randomBytes(24));
  const server = http.createServer();
  await new Promise((ok, fail) => server.once('error', fail).listen(0, '127.0.0.1', ok));
  const redirect = `http://127.0.0.1:${server.address().port}/callback`;

  const done = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('nobody signed in within five minutes')), 300_000);
    server.on('request', (req, res) => {
      const url = new URL(req.url, redirect);
      if (url.pathname !== '/callback' || !same(url.searchParams.get('state'), state)) {
        res.writeHead(400).end();
        return;
      }
      res.writeHead(200, { 'content-type': 'text/plain' }).end('Signed in. You can close this window.');
      clearTimeout(timer);
      const code = url.searchParams.get('code');
      if (!code) return reject(new Error('access was not granted'));
      post(TOKEN, { grant_type: 'authorization_code', code, code_verifier: verifier, client_id: CLIENT_ID, redirect_uri: redirect })
        .then((r) => r.json())
        .then(save)
        .then(resolve, reject);
    });
  }).finally(() => server.close());

  const url = new URL(AUTHORIZE);
  url.search = new URLSearchParams({
    response_type: 'code', client_id: CLIENT_ID, redirect_uri: redirect, scope: SCOPE, state,
    code_challenge: b64(crypto.createHash('sha256').update(verifier).digest()), code_challenge_method: 'S256',
  });
  return { url: url.href, done };
}

async function accessToken() {
  const kept = JSON.parse(await fs.readFile(file, 'utf8').catch(() => 'null'));
  if (!kept) throw new Error('call connect_calendar first');
  if (kept.expires > Date.now() + 60_000) return kept.access_token;
  const fresh = await (await post(TOKEN, { grant_type: 'refresh_token', refresh_token: kept.refresh_token, client_id: CLIENT_ID })).json();
  return (await save({ refresh_token: kept.refresh_token, ...fresh })).access_token;
}

async function forget() {
  const kept = JSON.parse(await fs.readFile(file, 'utf8').catch(() => 'null'));
  if (kept) await post(REVOKE, { token: kept.refresh_token, client_id: CLIENT_ID });
  await fs.rm(file, { force: true });
}

module.exports = { begin, accessToken, forget };
