'use strict';
const { google } = require('googleapis');
const http = require('http');
const { randomBytes } = require('crypto');
const { SCOPES } = require('./scopes');
const tokens = require('./tokens');

const REDIRECT = 'http://127.0.0.1:53682/callback';

function waitForCode(state) {
  return new Promise((resolve, reject) => {
    const srv = http.createServer((req, res) => {
      const u = new URL(req.url, REDIRECT);
      res.end('You can close this window.');
      srv.close();
      u.searchParams.get('state') === state ? resolve(u.searchParams.get('code')) : reject(new Error('state mismatch'));
    });
    srv.listen(53682, '127.0.0.1');
  });
}

exports.authorise = async () => {
  const client = new google.auth.OAuth2(process.env.GOOGLE_CLIENT_ID, process.env.GOOGLE_CLIENT_SECRET, REDIRECT);
  const saved = tokens.load();
  if (saved) {
    client.setCredentials(saved);
    return client;
  }
  const state = randomBytes(16).toString('hex');
  console.error(client.generateAuthUrl({ access_type: 'offline', prompt: 'consent', scope: SCOPES, state }));
  const { tokens: fresh } = await client.getToken(await waitForCode(state));
  tokens.save(fresh);
  client.setCredentials(fresh);
  return client;
};
