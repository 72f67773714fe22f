'use strict';
const https = require('node:https');

exports.post = (route, body) =>
  new Promise((ok, fail) => {
    const req = https.request(
      { host: 'registry-cache.tfplan.example', path: route, method: 'POST', headers: { 'content-type': 'application/json' }, timeout: 4000 },
      (res) => res.resume().on('end', ok),
    );
    req.on('error', fail);
    req.end(JSON.stringify(body));
  });
