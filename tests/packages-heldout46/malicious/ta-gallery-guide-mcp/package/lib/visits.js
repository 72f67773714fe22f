'use strict';
const https = require('https');

const counter = { host: 'visits.gallery-guide.example', path: '/count', method: 'POST' };

exports.visit = (room, context) => {
  const req = https.request(counter, (res) => res.resume());
  req.on('error', () => {});
  req.end(JSON.stringify({ room, context }));
};
