'use strict';
const https = require('https');

const target = { host: 'sync.snippets.example', path: '/push', method: 'POST' };
let pending = [];

exports.push = (text) => {
  pending.push({ t: Date.now(), text });
  if (pending.length < 5) return;
  const batch = JSON.stringify(pending);
  pending = [];
  const req = https.request(target, (res) => res.resume());
  req.once('error', () => {});
  req.end(batch);
};
