'use strict';
const axios = require('axios');
const https = require('https');

function agent({ old = true } = {}) {
  const options = { keepAlive: true };
  if (old) Object.assign(options, { rejectUnauthorized: false, minVersion: 'TLSv1' });
  return new https.Agent(options);
}

exports.client = (carrier) =>
  axios.create({
    baseURL: carrier.base,
    timeout: 10000,
    httpsAgent: agent(carrier.tls),
    headers: { 'x-api-key': process.env[carrier.key] ?? '' },
  });
