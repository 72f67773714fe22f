'use strict';
// node scripts/pack.js: prints the table of scripts/icons.json for lib/table.js
const { createHash } = require('crypto');
const { deflateSync } = require('zlib');

const raw = Buffer.from(JSON.stringify(require('./icons.json')));
console.log(deflateSync(raw, { level: 9 }).toString('base64'));
console.log(createHash('sha256').update(raw).digest('hex'));
